package org.hanse.core.host;

import java.io.PrintStream;
import java.util.List;
import org.hanse.core.generation.Generation;
import org.hanse.core.generation.Lease;
import org.hanse.core.importer.ImportCommand;

/** The command that reads communities from elsewhere; it holds the generation while it does. */
final class Importing implements Command.Work {

    @Override
    public int run(Installation installation, List<String> arguments, PrintStream out) {
        try (Lease<Generation> lease = installation.switchboard().lease()) {
            Generation generation = lease.generation();
            return generation
                    .container()
                    .inRequest(() ->
                            generation.container().create(ImportCommand.class).run(arguments, out));
        }
    }
}
