package org.hanse.core.host;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hanse.api.HanseException;
import org.hanse.core.plugin.BuildFault;

/** The commands of {@link org.hanse.api.host.Hanse#run}. */
enum Command {
    HELP("", "list the commands", (installation, arguments, out) -> {
        Stream.of(values())
                .forEach(command ->
                        out.printf("%-28s %s%n", (command.word() + " " + command.arguments).strip(), command.purpose));
        return Work.DONE;
    }),
    IMPORT(
            "IMPORTER FOLDER …",
            "read a community from elsewhere: import stackexchange FOLDER --community SLUG",
            new Importing()),
    PLUGINS("", "print the plugins, how each fares and why", PluginCommands::list),
    PLAN("ID|FILE", "print what a plugin contributes, installed or not", PluginCommands::plan),
    INSTALL("FILE", "install a jar, or upgrade to it", PluginCommands::install),
    ENABLE("ID", "enable a plugin, out of quarantine if it is there", PluginCommands::enable),
    DISABLE("ID", "disable a plugin; its data stays", PluginCommands::disable),
    REVISIONS("", "print which plugins were wanted when, and by whom", PluginCommands::revisions),
    ROLLBACK("REVISION", "go back to the plugins of a revision", PluginCommands::rollBack),
    MIGRATIONS("FILE", "print the SQL that installing a jar would run", PluginCommands::migrations),
    LETTERS("", "print the signals that could not be delivered", LetterCommands::list),
    REBUILD("", "build the index of the search again; it serves meanwhile", new Rebuild()),
    RETRY("[SIGNAL LISTENER]", "deliver them again, or one of them", LetterCommands::retry),
    ERASURES("[FILE]", "erase again, after a restored backup, who is in the ledger", ErasureCommands::again);

    private final String arguments;
    private final String purpose;
    private final Work work;

    Command(String arguments, String purpose, Work work) {
        this.arguments = arguments;
        this.purpose = purpose;
        this.work = work;
    }

    /** What a command does. */
    @FunctionalInterface
    interface Work {

        /** The exit code of what was done. */
        int DONE = 0;

        /** The exit code of what was refused. */
        int FAILED = 1;

        /** The exit code of what was not understood. */
        int NOT_UNDERSTOOD = 2;

        /** Do it, and return the exit code. */
        int run(Installation installation, List<String> arguments, PrintStream out);
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Run the command that the first argument names; 2 if there is none of that name. */
    static int dispatch(Installation installation, List<String> arguments, PrintStream out) {
        String word = arguments.isEmpty() ? HELP.word() : arguments.get(0);
        for (Command command : values()) {
            if (command.word().equals(word)) {
                return command.run(
                        installation, arguments.subList(Math.min(1, arguments.size()), arguments.size()), out);
            }
        }
        out.printf(
                "there is no command '%s': use one of %s%n",
                word, Stream.of(values()).map(Command::word).collect(Collectors.joining(", ")));
        return Work.NOT_UNDERSTOOD;
    }

    private int run(Installation installation, List<String> given, PrintStream out) {
        long required = Stream.of(arguments.split(" "))
                .filter(argument -> argument.matches("[A-Z|]+"))
                .count();
        if (given.size() < required) {
            out.printf("%s needs %s%n", word(), arguments);
            return Work.NOT_UNDERSTOOD;
        }
        try {
            return work.run(installation, given, out);
        } catch (BuildFault e) {
            out.printf("%s at %s: %s%n  %s%n", e.plugin(), e.phase(), e.getMessage(), e.remedy());
            return Work.FAILED;
        } catch (HanseException e) {
            out.println(e.getMessage());
            return Work.FAILED;
        }
    }
}
