package org.hanse.core.importer;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;

/** Prints the report of an import for a person. */
record ReportPrinter(PrintStream out, boolean dryRun) {

    void print(ImportReport report) {
        row("", "read", dryRun ? "to write" : "written", "unchanged", "lost");
        for (Kind kind : Kind.values()) {
            long written = report.count(kind, Outcome.Fate.WRITTEN);
            long unchanged = report.count(kind, Outcome.Fate.UNCHANGED);
            long lost = report.count(kind, Outcome.Fate.LOST);
            row(kind.word() + "s", written + unchanged + lost, written, unchanged, lost);
        }
        if (!report.losses().isEmpty()) {
            out.println();
            out.println("What was lost or is worth knowing, how often, and where first:");
            report.losses().entrySet().stream()
                    .sorted(Comparator.comparing((Map.Entry<String, ImportReport.Loss> entry) ->
                            -entry.getValue().count()))
                    .forEach(entry -> print(entry.getKey(), entry.getValue()));
        }
    }

    private void print(String why, ImportReport.Loss loss) {
        out.printf(Locale.ROOT, "%8d  %s%n", loss.count(), why);
        out.printf(
                Locale.ROOT,
                "          %s%s%n",
                String.join(", ", loss.places()),
                loss.count() > loss.places().size() ? ", …" : "");
    }

    private void row(String name, Object... cells) {
        out.printf(Locale.ROOT, "%-10s %10s %10s %10s %10s%n", name, cells[0], cells[1], cells[2], cells[3]);
    }
}
