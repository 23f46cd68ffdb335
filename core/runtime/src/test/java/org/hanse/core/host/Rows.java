package org.hanse.core.host;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.sql.DataSource;

/** The rows of an H2 database, which can be kept, compared and put back. */
final class Rows {

    /** What runs by itself. */
    private static final Set<String> OWN =
            Set.of("hanse_job", "hanse_signal", "hanse_signal_delivery", "hanse_build", "hanse_audit");

    private static final String DRAWN_FROM_THE_ID = "colour";

    private final DataSource source;
    private Map<String, List<String>> kept = Map.of();

    Rows(DataSource source) {
        this.source = source;
    }

    private interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    private <T> T connected(Work<T> work) {
        try (Connection connection = source.getConnection()) {
            return work.with(connection);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    long number(String query, Object... parameters) {
        return connected(connection -> {
            try (PreparedStatement select = prepare(connection, query, parameters);
                    ResultSet row = select.executeQuery()) {
                return row.next() ? row.getLong(1) : 0;
            }
        });
    }

    List<String> texts(String query) {
        return connected(connection -> texts(connection, query));
    }

    void run(String statement, Object... parameters) {
        connected(connection -> {
            try (PreparedStatement update = prepare(connection, statement, parameters)) {
                return update.executeUpdate();
            }
        });
    }

    private static PreparedStatement prepare(Connection connection, String text, Object... parameters)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(text);
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }

    private List<String> texts(Connection connection, String query) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(query);
                ResultSet row = select.executeQuery()) {
            List<String> texts = new ArrayList<>();
            int columns = row.getMetaData().getColumnCount();
            while (row.next()) {
                StringBuilder text = new StringBuilder();
                for (int i = 1; i <= columns; i++) {
                    boolean drawn = row.getMetaData().getColumnName(i).equalsIgnoreCase(DRAWN_FROM_THE_ID);
                    text.append(drawn ? "" : row.getString(i)).append('|');
                }
                texts.add(text.toString());
            }
            return texts;
        }
    }

    /** Return the rows of all tables, by table, in no particular order. */
    Map<String, List<String>> all() {
        return connected(connection -> {
            Map<String, List<String>> all = new TreeMap<>();
            for (String named : texts(
                    connection,
                    "select lower(table_name) from information_schema.tables where table_schema = 'PUBLIC'"
                            + " and lower(table_name) like 'hanse!_%' escape '!'")) {
                String table = named.substring(0, named.length() - 1);
                if (!OWN.contains(table) && !table.endsWith("_history")) {
                    List<String> rows = texts(connection, "select * from " + table);
                    rows.sort(null);
                    all.put(table, rows);
                }
            }
            return all;
        });
    }

    /** Keep what there is, to compare with and to go back to. */
    void keep() {
        run("drop schema if exists kept cascade");
        run("create schema kept");
        kept = all();
        kept.keySet().forEach(table -> run("create table kept." + table + " as select * from public." + table));
    }

    /** Return the tables that have changed since they were kept. */
    Set<String> changed() {
        Set<String> changed = new TreeSet<>();
        all().forEach((table, rows) -> {
            if (!rows.equals(kept.get(table))) {
                changed.add(table);
            }
        });
        return changed;
    }

    /** Put back what was kept. */
    void restore() {
        Set<String> changed = changed();
        if (!changed.isEmpty()) {
            run("set referential_integrity false");
            changed.forEach(table -> {
                run("delete from " + table);
                run("insert into " + table + " select * from kept." + table);
            });
            run("set referential_integrity true");
        }
    }
}
