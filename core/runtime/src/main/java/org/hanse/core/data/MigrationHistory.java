package org.hanse.core.data;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.flywaydb.core.internal.resolver.ChecksumCalculator;
import org.hanse.api.PluginId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What Flyway has noted of a plugin's migrations, by two queries: waking Flyway takes longer than all that a start does with
 * the database otherwise. Whatever is not plain is left to Flyway, which knows what to do or to say.
 */
record MigrationHistory(Database database, PluginId plugin) {

    private static final Logger LOG = LoggerFactory.getLogger(MigrationHistory.class);
    private static final Set<String> ORDINARY = Set.of("TABLE", "BASELINE", "SQL");

    /** Return the name of the table that it is kept in. */
    String table() {
        return plugin.tablePrefix() + "schema_history";
    }

    /** Return whether every one of the scripts has run as it stands now, and nothing has failed. */
    boolean holds(List<MigrationScript> scripts) {
        try (Connection connection = database.source().getConnection()) {
            return exists(connection) && holds(connection, scripts);
        } catch (SQLException e) {
            LOG.debug("{} cannot be read, Flyway looks: {}", table(), e.toString());
            return false;
        }
    }

    private boolean holds(Connection connection, List<MigrationScript> scripts) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select \"script\", \"checksum\", \"type\", \"success\" from " + quoted(connection))) {
            Map<String, Integer> checksums = new HashMap<>();
            while (rows.next()) {
                if (!rows.getBoolean("success") || !ORDINARY.contains(rows.getString("type"))) {
                    return false;
                }
                checksums.put(rows.getString("script"), rows.getInt("checksum"));
            }
            return scripts.stream().allMatch(script -> checksum(script).equals(checksums.get(script.path())));
        }
    }

    /** Forget what has failed, which Flyway holds against all that follows: each statement of ours can run twice. */
    void forgetFailures() {
        try (Connection connection = database.source().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(true);
            if (exists(connection)) {
                statement.executeUpdate("delete from %s where \"success\" = false".formatted(quoted(connection)));
            }
        } catch (SQLException e) {
            LOG.debug("{} keeps its failures: {}", table(), e.toString());
        }
    }

    /** Asked first, because PostgreSQL logs an error for each query of a table that is not there. */
    private boolean exists(Connection connection) throws SQLException {
        try (PreparedStatement tables = connection.prepareStatement(
                "select 1 from information_schema.tables where table_schema = ? and table_name = ?")) {
            tables.setString(1, connection.getSchema());
            tables.setString(2, table());
            try (ResultSet found = tables.executeQuery()) {
                return found.next();
            }
        }
    }

    private String quoted(Connection connection) throws SQLException {
        return "\"%s\".\"%s\"".formatted(connection.getSchema(), table());
    }

    private static Integer checksum(MigrationScript script) {
        return ChecksumCalculator.calculate(new ScriptResource(script));
    }
}
