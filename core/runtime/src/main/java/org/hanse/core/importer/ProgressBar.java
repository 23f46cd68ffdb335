package org.hanse.core.importer;

import java.io.PrintStream;

/** Shows how far an import is, on one line of a terminal. */
final class ProgressBar {

    private static final int WIDTH = 30;
    private static final String CLEAR = "\r\033[K";

    private final PrintStream out;
    private final boolean shown;
    private String part = "";
    private long size;
    private long percent = -1;

    ProgressBar(PrintStream out, boolean shown) {
        this.out = out;
        this.shown = shown;
    }

    void part(String name, long bytes) {
        part = name;
        size = bytes;
        percent = -1;
        progress(0);
    }

    void progress(long position) {
        long now = size <= 0 ? 100 : Math.min(100, position * 100 / size);
        if (shown && now != percent) {
            percent = now;
            int done = (int) (now * WIDTH / 100);
            out.print(CLEAR + "[" + "#".repeat(done) + ".".repeat(WIDTH - done) + "] " + now + " % " + part);
            out.flush();
        }
    }

    void end() {
        if (shown) {
            out.print(CLEAR);
            out.flush();
        }
    }
}
