package org.hanse.core.host;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hanse.core.generation.Generation;
import org.hanse.core.importer.ImportCommand;

/** The commands of {@link org.hanse.api.host.Hanse#run}. */
enum Command {
    HELP("list the commands") {
        @Override
        int run(Generation generation, List<String> arguments, PrintStream out) {
            Stream.of(values()).forEach(command -> out.printf("%-8s %s%n", command.word(), command.purpose));
            return 0;
        }
    },
    IMPORT("read a community from elsewhere: import stackexchange FOLDER --community SLUG [--dry-run]") {
        @Override
        int run(Generation generation, List<String> arguments, PrintStream out) {
            return generation
                    .container()
                    .inRequest(() ->
                            generation.container().create(ImportCommand.class).run(arguments, out));
        }
    },
    PLUGINS("print the plugins of the serving generation and what each contributes") {
        @Override
        int run(Generation generation, List<String> arguments, PrintStream out) {
            generation.plugins().stream().skip(1).forEach(plugin -> out.println(plugin.plan()));
            return 0;
        }
    };

    private final String purpose;

    Command(String purpose) {
        this.purpose = purpose;
    }

    abstract int run(Generation generation, List<String> arguments, PrintStream out);

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Run the command that the first argument names; 2 if there is none of that name. */
    static int dispatch(Generation generation, List<String> arguments, PrintStream out) {
        String word = arguments.isEmpty() ? HELP.word() : arguments.get(0);
        for (Command command : values()) {
            if (command.word().equals(word)) {
                return command.run(generation, arguments.stream().skip(1).toList(), out);
            }
        }
        out.printf(
                "there is no command '%s': use one of %s%n",
                word, Stream.of(values()).map(Command::word).collect(Collectors.joining(", ")));
        return 2;
    }
}
