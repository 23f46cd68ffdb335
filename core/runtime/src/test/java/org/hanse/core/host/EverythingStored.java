package org.hanse.core.host;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;

/** Every row of every table of Hanse as text, to look for what should not be there. */
record EverythingStored(DataSource database) {

    private static final String TABLES = "select table_name from information_schema.tables"
            + " where lower(table_schema) = 'public' and lower(table_name) like 'hanse%'"
            + " and lower(table_name) not like '%schema_history' order by table_name";

    /** Return a line for each column that has a text in it: table, column and value. */
    List<String> with(String text) {
        List<String> found = new ArrayList<>();
        try (Connection connection = database.getConnection()) {
            for (String table : tables(connection)) {
                search(connection, table, text.toLowerCase(Locale.ROOT), found);
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        return found;
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(TABLES);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                tables.add(row.getString(1));
            }
        }
        return tables;
    }

    private static void search(Connection connection, String table, String text, List<String> found)
            throws SQLException {
        // The jars of plugins are in the database too; nothing in them is of anybody.
        if (table.equalsIgnoreCase("hanse_plugin_jar")) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement("select * from " + table);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                    String value = value(row.getObject(column));
                    if (value.toLowerCase(Locale.ROOT).contains(text)) {
                        found.add("%s.%s: %s"
                                .formatted(
                                        table.toLowerCase(Locale.ROOT),
                                        row.getMetaData().getColumnName(column).toLowerCase(Locale.ROOT),
                                        value));
                    }
                }
            }
        }
    }

    private static String value(Object stored) throws SQLException {
        if (stored instanceof byte[] bytes) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
        return stored instanceof java.sql.Clob text
                ? text.getSubString(1, (int) text.length())
                : String.valueOf(stored);
    }
}
