package org.hanse.core.host;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.hanse.core.container.Container;
import org.hanse.core.generation.Generation;
import org.hanse.core.generation.Lease;
import org.hanse.core.privacy.ErasureLedger;
import org.hanse.core.privacy.Erasures;

/** The command that erases again whom a restored backup brought back. */
final class ErasureCommands {

    private ErasureCommands() {}

    static int again(Installation installation, List<String> arguments, PrintStream out) {
        try (Lease<Generation> lease = installation.switchboard().lease()) {
            Container container = lease.generation().container();
            long again = container.inRequest(() -> {
                List<ErasureLedger.Line> lines = arguments.isEmpty()
                        ? container.get(ErasureLedger.class).lines()
                        : ErasureLedger.read(Path.of(arguments.get(0)));
                out.printf("%d in the ledger%n", lines.size());
                Erasures erasures = container.get(Erasures.class);
                return lines.stream().filter(erasures::again).count();
            });
            out.printf("%d to be erased again%n", again);
            return Command.Work.DONE;
        }
    }
}
