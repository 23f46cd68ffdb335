package org.hanse.testkit;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.hanse.core.plugin.LoadedPlugin;

/** Runs migrations, each twice, in a schema of their own beside the tables of core. */
record MigrationCheck(TestDatabase database, DataSource source) {

    private static final String SCHEMA = "hanse_tck";

    List<String> problems(LoadedPlugin plugin) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create schema " + SCHEMA);
            enter(statement);
            try {
                List<String> problems = new ArrayList<>();
                scripts(plugin).forEach(script -> run(statement, plugin, script, problems));
                problems.addAll(foreignTables(connection, plugin));
                return problems;
            } finally {
                leave(statement);
                statement.execute("drop schema " + SCHEMA + " cascade");
            }
        } catch (SQLException e) {
            throw new AssertionError("the schema for migrations fails: " + e.getMessage(), e);
        }
    }

    private void enter(Statement statement) throws SQLException {
        if (database == TestDatabase.H2) {
            statement.execute("set schema " + SCHEMA);
            statement.execute("set schema_search_path " + SCHEMA + ", public");
        } else {
            statement.execute("set search_path to " + SCHEMA + ", public");
        }
    }

    private void leave(Statement statement) throws SQLException {
        statement.execute(database == TestDatabase.H2 ? "set schema public" : "set search_path to public");
    }

    /** Return the files in order; on PostgreSQL an override replaces its namesake. */
    private List<String> scripts(LoadedPlugin plugin) {
        List<String> files = plugin.files("db");
        TreeSet<String> names = new TreeSet<>();
        files.stream().filter(file -> !file.contains("/")).forEach(names::add);
        if (database == TestDatabase.H2) {
            return names.stream().map(name -> "db/" + name).toList();
        }
        files.stream()
                .filter(file -> file.startsWith("postgresql/"))
                .map(file -> file.substring("postgresql/".length()))
                .forEach(names::add);
        return names.stream()
                .map(name -> files.contains("postgresql/" + name) ? "db/postgresql/" + name : "db/" + name)
                .toList();
    }

    private void run(Statement statement, LoadedPlugin plugin, String script, List<String> problems) {
        String sql = PluginUnderTest.text(plugin, script);
        for (String time : List.of("the first time", "the second time")) {
            try {
                statement.execute(sql);
            } catch (SQLException e) {
                problems.add("%s fails %s on %s: %s: a start that was killed runs it again, so write 'if not exists'"
                        .formatted(script, time, database, e.getMessage()));
                return;
            }
        }
    }

    private static List<String> foreignTables(Connection connection, LoadedPlugin plugin) throws SQLException {
        String prefix = plugin.id().tablePrefix();
        return Sql.rows(
                        connection,
                        "select table_name from information_schema.tables where lower(table_schema) = ?",
                        SCHEMA)
                .stream()
                .map(row -> row.get(0).toLowerCase(Locale.ROOT))
                .filter(table -> !table.startsWith(prefix))
                .map(table -> "table %s is made by the plugin and is not its own: start its name with %s"
                        .formatted(table, prefix))
                .toList();
    }
}
