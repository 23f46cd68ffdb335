package org.hanse.core.host;

import java.io.PrintStream;
import java.util.List;
import org.hanse.api.HanseException;
import org.hanse.core.generation.Generation;
import org.hanse.core.generation.Lease;
import org.hanse.core.importer.ImportCommand;
import org.hanse.core.search.index.Index;

/** The command that reads communities from elsewhere; it holds the generation while it does. */
final class Importing implements Command.Work {

    @Override
    public int run(Installation installation, List<String> arguments, PrintStream out) {
        try (Lease<Generation> lease = installation.switchboard().lease()) {
            Generation generation = lease.generation();
            int code = generation
                    .container()
                    .inRequest(() ->
                            generation.container().create(ImportCommand.class).run(arguments, out));
            index(generation, out);
            return code;
        }
    }

    /** An import sends no signals: what it brought is found once the index is built again. */
    private static void index(Generation generation, PrintStream out) {
        try {
            generation.container().get(Index.class).begin();
        } catch (HanseException e) {
            out.println("the search will know of it after the command rebuild: " + e.getMessage());
        }
    }
}
