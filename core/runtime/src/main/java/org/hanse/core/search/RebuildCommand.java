package org.hanse.core.search;

import jakarta.inject.Inject;
import java.io.PrintStream;
import java.util.concurrent.TimeUnit;
import org.hanse.core.search.index.Index;

/** Builds the index again at once, for whoever waits at a shell. */
public final class RebuildCommand {

    private static final long LONGEST = TimeUnit.DAYS.toNanos(1);

    private final Index index;
    private final Rebuilding rebuilding;

    @Inject
    RebuildCommand(Index index, Rebuilding rebuilding) {
        this.index = index;
        this.rebuilding = rebuilding;
    }

    /** Build it, and return whether it is complete. */
    public boolean run(PrintStream out) {
        index.begin();
        boolean complete = rebuilding.goOn(LONGEST);
        out.printf(
                "the index is %s: build %d%n",
                complete ? "complete" : "incomplete", index.build().number());
        return complete;
    }
}
