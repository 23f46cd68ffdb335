package org.hanse.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hanse.api.PluginId;

/** The tables of a plugin, except the history of their migrations. */
record PluginTables(Sql sql, List<String> names) {

    static PluginTables of(RunningHanse hanse) {
        Sql sql = new Sql(hanse.database());
        return new PluginTables(sql, names(sql, hanse.plugin()));
    }

    private static List<String> names(Sql sql, PluginId plugin) {
        String prefix = plugin.tablePrefix();
        return sql
                .rows("select table_name from information_schema.tables where lower(table_schema) = 'public'")
                .stream()
                .map(row -> row.get(0).toLowerCase(Locale.ROOT))
                .filter(table -> table.startsWith(prefix) && !table.equals(prefix + "schema_history"))
                .sorted()
                .toList();
    }

    /** Return every row of every table as a line, sorted. */
    List<String> content() {
        List<String> lines = new ArrayList<>();
        names.forEach(table ->
                sql.rows("select * from " + table).forEach(row -> lines.add(table + ": " + String.join(" | ", row))));
        lines.sort(null);
        return lines;
    }
}
