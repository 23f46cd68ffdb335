package org.hanse.core.signal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.signal.Signal;
import org.hanse.api.signal.Signals;
import org.hanse.core.data.Ids;
import org.hanse.core.data.UnitOfWork;

/** Stores signals, and who is to hear of them, in the transaction that causes them. */
public final class Outbox implements Signals {

    private static final String SIGNAL =
            "insert into hanse_signal (id, kind, subject, subject_version, payload, sent_at)"
                    + " values (?, ?, ?, ?, ?, ?)";
    private static final String DELIVERY =
            "insert into hanse_signal_delivery (signal_id, listener, attempts, due_at, dead)"
                    + " values (?, ?, 0, ?, false)";

    private final Listeners listeners;
    private final Ids ids;
    private final Clock clock;
    private final Supplier<UnitOfWork> work;
    private final Runnable wake;
    private final SignalJson json = new SignalJson();

    /**
     * Create the outbox of a generation.
     *
     * @param work gives the unit of work of the current request
     * @param wake is run after each commit that stored a signal
     */
    public Outbox(Listeners listeners, Ids ids, Clock clock, Supplier<UnitOfWork> work, Runnable wake) {
        this.listeners = listeners;
        this.ids = ids;
        this.clock = clock;
        this.work = work;
        this.wake = wake;
    }

    @Override
    public void send(Signal signal) {
        UnitOfWork current = work.get();
        String kind = signal.getClass().getName();
        current.requireTransaction("signal " + kind + " was sent");
        try {
            store(current.entityManager().unwrap(Connection.class), kind, signal);
        } catch (SQLException e) {
            throw new HanseException(ErrorCode.INTERNAL, "signal " + kind + " could not be stored", e);
        }
        current.afterCommit(wake);
    }

    private void store(Connection connection, String kind, Signal signal) throws SQLException {
        long id = ids.next();
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        try (PreparedStatement statement = connection.prepareStatement(SIGNAL)) {
            statement.setLong(1, id);
            statement.setString(2, kind);
            statement.setLong(3, signal.subject());
            statement.setLong(4, signal.version());
            statement.setString(5, json.write(signal));
            statement.setObject(6, now);
            statement.executeUpdate();
        }
        address(connection, id, now, listeners.keysFor(signal));
    }

    private static void address(Connection connection, long id, OffsetDateTime now, List<String> keys)
            throws SQLException {
        if (keys.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(DELIVERY)) {
            for (String key : keys) {
                statement.setLong(1, id);
                statement.setString(2, key);
                statement.setObject(3, now);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
