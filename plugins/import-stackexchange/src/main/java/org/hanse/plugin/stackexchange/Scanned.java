package org.hanse.plugin.stackexchange;

/** What comes next in a file. */
sealed interface Scanned {

    /** A row as it stands in the file, ended by {@code />}. */
    record RowText(long line, byte[] bytes) implements Scanned {}

    /** Something that is no row, and why; the scan goes on behind it. */
    record Fault(long line, String why) implements Scanned {}

    /** The end of what can be read. */
    record End() implements Scanned {}
}
