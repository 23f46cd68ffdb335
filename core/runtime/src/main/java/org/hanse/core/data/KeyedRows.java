package org.hanse.core.data;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.List;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;

/** Adds and holds rows by key that other transactions may be adding or holding at the same time. */
public final class KeyedRows {

    private KeyedRows() {}

    /**
     * Insert a row for each key in the current transaction, waiting for others who insert one of them.
     *
     * @param sql an insert with one parameter, the key
     * @param keys rising, so that two transactions do not wait for each other
     * @return false, with nothing inserted and the transaction as good as before, if somebody else was first with one of
     *     them: read again which are missing
     */
    public static boolean insert(EntityManager entities, String sql, List<Long> keys) {
        Connection connection = entities.unwrap(Connection.class);
        try {
            // PostgreSQL takes no more statements in a transaction after one that fails, except back to a savepoint.
            Savepoint before = connection.setSavepoint();
            boolean inserted = insert(connection, sql, keys);
            if (!inserted) {
                connection.rollback(before);
            }
            connection.releaseSavepoint(before);
            return inserted;
        } catch (SQLException e) {
            throw new HanseException(ErrorCode.INTERNAL, "rows could not be added", e);
        }
    }

    private static boolean insert(Connection connection, String sql, List<Long> keys) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (long key : keys) {
                statement.setLong(1, key);
                statement.addBatch();
            }
            statement.executeBatch();
            return true;
        } catch (SQLException e) {
            if (Duplicates.caused(e)) {
                return false;
            }
            throw e;
        }
    }

    /**
     * Lock rows until the current transaction ends.
     *
     * @param sql a query for the keys that are in an array, its only parameter, ordered by key and for update
     */
    public static void lock(EntityManager entities, String sql, List<Long> keys) {
        Connection connection = entities.unwrap(Connection.class);
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("bigint", keys.toArray()));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    // Each row is locked when it is read.
                }
            }
        } catch (SQLException e) {
            throw new HanseException(ErrorCode.INTERNAL, "rows could not be locked", e);
        }
    }
}
