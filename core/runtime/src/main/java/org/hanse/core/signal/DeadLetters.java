package org.hanse.core.signal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;

/** The deliveries that failed for good, for administrators. */
public final class DeadLetters {

    private static final String LATEST = "select s.id, s.kind, s.subject, d.listener, d.failure, s.sent_at"
            + " from hanse_signal_delivery d join hanse_signal s on s.id = d.signal_id"
            + " where d.dead = true order by d.due_at desc limit ?";
    private static final String RETRY = "update hanse_signal_delivery set dead = false, attempts = 0, due_at = ?"
            + " where signal_id = ? and listener = ? and dead = true";

    private final DataSource source;
    private final Clock clock;

    /** Create the view on a database. */
    public DeadLetters(DataSource source, Clock clock) {
        this.source = source;
        this.clock = clock;
    }

    /** Return the latest ones. */
    public List<DeadLetter> latest(int limit) {
        List<DeadLetter> letters = new ArrayList<>();
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(LATEST)) {
            statement.setInt(1, limit);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    letters.add(letter(row));
                }
            }
            return letters;
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    private static DeadLetter letter(ResultSet row) throws SQLException {
        return new DeadLetter(
                row.getLong(1),
                row.getString(2),
                row.getLong(3),
                row.getString(4),
                Objects.toString(row.getString(5), ""),
                row.getObject(6, OffsetDateTime.class).toInstant());
    }

    /** Deliver one again, with as many attempts as a new one; return whether there was such a letter. */
    public boolean retry(long signal, String listener) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(RETRY)) {
            statement.setObject(1, clock.instant().atOffset(ZoneOffset.UTC));
            statement.setLong(2, signal);
            statement.setString(3, listener);
            boolean found = statement.executeUpdate() == 1;
            if (!connection.getAutoCommit()) {
                connection.commit();
            }
            return found;
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    private static HanseException failure(SQLException e) {
        return new HanseException(
                ErrorCode.UNAVAILABLE, "the dead letters cannot be reached: check that the database answers", e);
    }
}
