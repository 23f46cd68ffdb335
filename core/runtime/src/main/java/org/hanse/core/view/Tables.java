package org.hanse.core.view;

/**
 * Estimates what the tables of a source cost. Each row is filled up to the width of its head, so a head of a thousand
 * columns and ten thousand short rows, 30 KB of text, would become ten million cells.
 */
final class Tables {

    static final long MOST_CELLS = 20_000;

    private Tables() {}

    /** Return no fewer cells than the source renders to. */
    static long cells(String source) {
        long cells = 0;
        long columns = 0;
        for (String line : (Iterable<String>) source.lines()::iterator) {
            if (line.isBlank()) {
                columns = 0;
            } else if (rule(line)) {
                columns = Math.max(columns, line.chars().filter(c -> c == '|').count() + 1);
            }
            cells += columns;
        }
        return cells;
    }

    /** Return whether a line may be the one between head and rows, behind marks of quotes and lists. */
    private static boolean rule(String line) {
        return line.indexOf('|') >= 0
                && line.indexOf('-') >= 0
                && line.chars().allMatch(c -> c <= ' ' || Character.isDigit(c) || "|-:>*+.)".indexOf(c) >= 0);
    }
}
