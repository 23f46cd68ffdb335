package org.hanse.core.admin;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hanse.core.privacy.Register;

/** The register as comma-separated values (RFC 4180). */
record RegisterTable(List<Register.Entry> entries) {

    private static final List<String> HEAD = List.of(
            "plugin",
            "class",
            "data",
            "purpose",
            "basis",
            "contribution",
            "days",
            "recipients",
            "tables",
            "export",
            "erasure");

    String csv() {
        return Stream.concat(Stream.of(HEAD), entries.stream().map(RegisterTable::row))
                .map(row -> row.stream().map(RegisterTable::cell).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static List<String> row(Register.Entry entry) {
        return List.of(
                entry.plugin(),
                entry.name(),
                entry.title(),
                entry.purpose(),
                entry.basis(),
                String.valueOf(entry.contribution()),
                String.valueOf(entry.days()),
                String.join(" ", entry.recipients()),
                String.join(" ", entry.tables()),
                String.valueOf(entry.exported()),
                String.valueOf(entry.erased()));
    }

    /** A cell that a spreadsheet would take for a formula begins with an apostrophe. */
    private static String cell(String text) {
        String safe = text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
        return "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
