package org.hanse.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.hanse.api.host.Hanse;
import org.hanse.api.host.Host;
import org.hanse.doctor.DoctorCommand;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Starts Hanse without a server, runs one command, and stops it. */
@Command(
        name = "hanse",
        mixinStandardHelpOptions = true,
        version = "hanse 0.1",
        description = "Run an administrative command of Hanse, such as 'import stackexchange FOLDER'. "
                + "'hanse help' lists the commands. 'hanse doctor URL' looks at a page that embeds Hanse, and needs "
                + "neither folder nor database.")
public final class HanseCommand implements Callable<Integer> {

    @Option(names = "--home", description = "The folder of Hanse's data; the working directory by default.")
    private Path home = Path.of("");

    @Option(names = "--database", description = "jdbc:postgresql://… instead of the H2 database in the folder.")
    private @Nullable String database;

    @Option(names = "--user", description = "The database user.")
    private @Nullable String user;

    @Option(
            names = "--password",
            description = "The database password; asked for if no value follows.",
            arity = "0..1",
            interactive = true)
    private char @Nullable [] password;

    @Option(names = "-D", description = "A setting, such as -Dhanse.plugins.inbox=plugins.")
    private Map<String, String> settings = new HashMap<>();

    @Parameters(paramLabel = "COMMAND", arity = "0..*", description = "The command and its arguments.")
    private List<String> arguments = List.of();

    private final PrintStream out;

    HanseCommand(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() {
        if (arguments.isEmpty()) {
            CommandLine.usage(this, out);
            return CommandLine.ExitCode.USAGE;
        }
        Host host = new ShellHost(home.toAbsolutePath(), dataSource(), settings);
        try (Hanse hanse = Hanse.embed(host)) {
            return hanse.run(arguments, out);
        }
    }

    private Optional<DataSource> dataSource() {
        if (database == null) {
            return Optional.empty();
        }
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(database);
        source.setUser(user);
        source.setPassword(password == null ? null : new String(password));
        return Optional.of(source);
    }

    static int run(PrintStream out, String... arguments) {
        // What follows the command's name is the command's, options too.
        CommandLine hanse = new CommandLine(new HanseCommand(out)).setStopAtPositional(true);
        return hanse.addSubcommand(new DoctorCommand(out)).execute(arguments);
    }

    /** Run a command and exit with its status. */
    public static void main(String[] arguments) {
        System.exit(run(System.out, arguments));
    }
}
