package org.hanse.core.host;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.PluginId;
import org.hanse.core.generation.BuildReport;
import org.hanse.core.generation.Condition;
import org.hanse.core.generation.DesiredPlugin;
import org.hanse.core.generation.DesiredSet;

/** The commands over plugins; the audit calls who gives them "shell". */
final class PluginCommands {

    private static final String ACTOR = "shell (%s)".formatted(System.getProperty("user.name", "unknown"));
    private static final int LATEST = 20;

    private PluginCommands() {}

    static int list(Installation installation, List<String> arguments, PrintStream out) {
        List<Condition> conditions = installation.generations().conditions();
        conditions.forEach(condition -> out.printf(
                "%-30s %-12s %-12s %s%n",
                condition.plugin(), condition.version(), condition.state(), condition.reason()));
        if (conditions.isEmpty()) {
            out.println("no plugins: 'install FILE' installs one");
        }
        return Command.Work.DONE;
    }

    static int plan(Installation installation, List<String> arguments, PrintStream out) {
        Path file = Path.of(arguments.get(0));
        out.println(
                Files.exists(file)
                        ? installation.generations().preview(file)
                        : installation.generations().plan(new PluginId(arguments.get(0))));
        return Command.Work.DONE;
    }

    static int install(Installation installation, List<String> arguments, PrintStream out) {
        return report(installation.generations().install(Path.of(arguments.get(0)), ACTOR), out);
    }

    static int enable(Installation installation, List<String> arguments, PrintStream out) {
        return report(installation.generations().enable(new PluginId(arguments.get(0)), ACTOR), out);
    }

    static int disable(Installation installation, List<String> arguments, PrintStream out) {
        return report(installation.generations().disable(new PluginId(arguments.get(0)), ACTOR), out);
    }

    static int revisions(Installation installation, List<String> arguments, PrintStream out) {
        for (DesiredSet set : installation.generations().revisions(LATEST)) {
            out.printf("%4d  %s  %s: %s%n", set.revision(), set.at(), set.actor(), set.reason());
            out.printf(
                    "      %s%n",
                    set.enabled().stream().map(PluginCommands::name).collect(Collectors.joining(", ")));
        }
        return Command.Work.DONE;
    }

    static int rollBack(Installation installation, List<String> arguments, PrintStream out) {
        return report(installation.generations().rollBack(number(arguments.get(0)), ACTOR), out);
    }

    static int migrations(Installation installation, List<String> arguments, PrintStream out) {
        String sql = installation.generations().pendingMigrations(Path.of(arguments.get(0)));
        out.println(sql.isEmpty() ? "-- nothing to run" : sql);
        return Command.Work.DONE;
    }

    static long number(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new HanseException(ErrorCode.BAD_REQUEST, "'%s' is no number".formatted(text), e);
        }
    }

    private static String name(DesiredPlugin plugin) {
        return plugin.id() + " " + plugin.version();
    }

    private static int report(BuildReport report, PrintStream out) {
        out.println(report);
        return report.published() ? Command.Work.DONE : Command.Work.FAILED;
    }
}
