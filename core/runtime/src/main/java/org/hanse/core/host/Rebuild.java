package org.hanse.core.host;

import java.io.PrintStream;
import java.util.List;
import org.hanse.core.generation.Generation;
import org.hanse.core.generation.Lease;
import org.hanse.core.search.RebuildCommand;

/** The command that builds the index again; it holds the generation while it does. */
final class Rebuild implements Command.Work {

    @Override
    public int run(Installation installation, List<String> arguments, PrintStream out) {
        try (Lease<Generation> lease = installation.switchboard().lease()) {
            Generation generation = lease.generation();
            boolean complete = generation
                    .container()
                    .inRequest(() ->
                            generation.container().create(RebuildCommand.class).run(out));
            return complete ? DONE : FAILED;
        }
    }
}
