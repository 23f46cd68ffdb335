package org.hanse.core.signal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;

/**
 * The deliveries in the database. Candidates are read without a lock and then locked one by one by their keys, which
 * skips those that another worker has, the same way on both products.
 */
final class DeliveryQueue {

    private static final int CANDIDATES = 20;
    private static final String LOCK = "select attempts from hanse_signal_delivery"
            + " where signal_id = ? and listener = ? and dead = false and due_at <= ? for update skip locked";
    private static final String PURGE = "delete from hanse_signal where sent_at < ? and not exists"
            + " (select 1 from hanse_signal_delivery d where d.signal_id = hanse_signal.id)";

    private final DataSource source;
    private final List<String> listeners;
    private final String due;

    DeliveryQueue(DataSource source, List<String> listeners) {
        this.source = source;
        this.listeners = listeners;
        this.due = "select signal_id, listener from hanse_signal_delivery where dead = false and due_at <= ?"
                + " and listener in (%s) order by due_at limit ?"
                        .formatted(String.join(", ", Collections.nCopies(listeners.size(), "?")));
    }

    /** Return some deliveries that are due, in no particular order so that workers seldom meet. */
    List<DeliveryRow> due(Instant now) {
        if (listeners.isEmpty()) {
            return List.of();
        }
        List<DeliveryRow> rows = new ArrayList<>();
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(due)) {
            int parameter = 1;
            statement.setObject(parameter++, now.atOffset(ZoneOffset.UTC));
            for (String listener : listeners) {
                statement.setString(parameter++, listener);
            }
            statement.setInt(parameter, CANDIDATES);
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    rows.add(new DeliveryRow(result.getLong(1), result.getString(2)));
                }
            }
        } catch (SQLException e) {
            throw failure(e);
        }
        Collections.shuffle(rows);
        return rows;
    }

    /** Lock a delivery within a transaction; empty if another worker has it or had it. */
    static Optional<StoredSignal> take(Connection connection, DeliveryRow row, Instant now) throws SQLException {
        int attempts;
        try (PreparedStatement statement = connection.prepareStatement(LOCK)) {
            statement.setLong(1, row.signal());
            statement.setString(2, row.listener());
            statement.setObject(3, now.atOffset(ZoneOffset.UTC));
            try (ResultSet result = statement.executeQuery()) {
                if (!result.next()) {
                    return Optional.empty();
                }
                attempts = result.getInt(1);
            }
        }
        return Optional.of(signal(connection, row.signal(), attempts));
    }

    private static StoredSignal signal(Connection connection, long id, int attempts) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select kind, payload from hanse_signal where id = ?")) {
            statement.setLong(1, id);
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                return new StoredSignal(result.getString(1), result.getString(2), attempts);
            }
        }
    }

    /** Note within a transaction that a listener has heard. */
    static void done(Connection connection, DeliveryRow row) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("delete from hanse_signal_delivery where signal_id = ? and listener = ?")) {
            statement.setLong(1, row.signal());
            statement.setString(2, row.listener());
            statement.executeUpdate();
        }
    }

    /** Forget signals of before an instant that everybody has heard. */
    void purge(Instant before) {
        update(PURGE, before.atOffset(ZoneOffset.UTC));
    }

    /** Note a failure, once for each attempt. */
    void failed(DeliveryRow row, int attempts, Instant again, boolean dead, String failure) {
        update(
                "update hanse_signal_delivery set attempts = attempts + 1, due_at = ?, dead = ?, failure = ?"
                        + " where signal_id = ? and listener = ? and attempts = ?",
                again.atOffset(ZoneOffset.UTC),
                dead,
                failure,
                row.signal(),
                row.listener(),
                attempts);
    }

    private void update(String sql, Object... parameters) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.executeUpdate();
            if (!connection.getAutoCommit()) {
                connection.commit();
            }
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    private static HanseException failure(SQLException e) {
        return new HanseException(
                ErrorCode.UNAVAILABLE, "the signals cannot be read: check that the database answers", e);
    }
}
