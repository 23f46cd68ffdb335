package org.hanse.core.report;

import io.github.bucket4j.Bucket;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.core.data.Duplicates;

/**
 * The reports of all browsers, added up. Anybody can send one: how many are taken in a minute and how many different ones
 * are kept is bounded, and the one that has not come for longest goes first.
 */
public final class Reports {

    static final int MOST_A_MINUTE = 120;
    static final int MOST_KEPT = 300;

    private static final String AGAIN = "update hanse_csp_report set times = times + 1, last_seen = ?"
            + " where directive = ? and blocked = ? and page = ? and file = ?";
    private static final String FIRST = "insert into hanse_csp_report"
            + " (last_seen, directive, blocked, page, file, times, first_seen) values (?, ?, ?, ?, ?, 1, ?)";
    private static final String ROOM = "delete from hanse_csp_report where last_seen ="
            + " (select min(last_seen) from hanse_csp_report) and (select count(*) from hanse_csp_report) >= ?";
    private static final String LATEST = "select directive, blocked, page, file, times, first_seen, last_seen"
            + " from hanse_csp_report order by last_seen desc limit " + MOST_KEPT;

    private final DataSource source;
    private final Clock clock;
    private final Bucket bucket = Bucket.builder()
            .addLimit(limit -> limit.capacity(MOST_A_MINUTE).refillGreedy(MOST_A_MINUTE, Duration.ofMinutes(1)))
            .build();

    /** Keep reports in a database. */
    public Reports(DataSource source, Clock clock) {
        this.source = source;
        this.clock = clock;
    }

    /** Add a report; return whether there was room for it within this minute. */
    boolean add(Report report) {
        if (!bucket.tryConsume(1)) {
            return false;
        }
        in(connection -> {
            if (update(connection, AGAIN, report) == 0) {
                makeRoom(connection);
                insert(connection, report);
            }
            return report;
        });
        return true;
    }

    /** Return what browsers reported, latest first. */
    public List<ReportRow> latest() {
        return in(connection -> {
            List<ReportRow> rows = new ArrayList<>();
            try (PreparedStatement statement = connection.prepareStatement(LATEST);
                    ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    rows.add(row(row));
                }
            }
            return List.copyOf(rows);
        });
    }

    /** Forget all reports; return how many different ones there were. */
    public int clear() {
        return in(connection -> {
            try (PreparedStatement statement = connection.prepareStatement("delete from hanse_csp_report")) {
                return statement.executeUpdate();
            }
        });
    }

    private static ReportRow row(ResultSet row) throws SQLException {
        return new ReportRow(
                new Report(row.getString(1), row.getString(2), row.getString(3), row.getString(4)),
                row.getLong(5),
                instant(row, 6),
                instant(row, 7));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static void makeRoom(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ROOM)) {
            statement.setInt(1, MOST_KEPT);
            statement.executeUpdate();
        }
    }

    /** Another node may write the same report at the same time: then it is there, and counts. */
    private void insert(Connection connection, Report report) throws SQLException {
        try {
            update(connection, FIRST, report);
        } catch (SQLException e) {
            if (!Duplicates.caused(e)) {
                throw e;
            }
            update(connection, AGAIN, report);
        }
    }

    private int update(Connection connection, String sql, Report report) throws SQLException {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, now);
            statement.setString(2, report.directive());
            statement.setString(3, report.blocked());
            statement.setString(4, report.page());
            statement.setString(5, report.file());
            if (sql.equals(FIRST)) {
                statement.setObject(6, now);
            }
            return statement.executeUpdate();
        }
    }

    @FunctionalInterface
    private interface Work<T> {
        T in(Connection connection) throws SQLException;
    }

    private <T> T in(Work<T> work) {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(true);
            return work.in(connection);
        } catch (SQLException e) {
            throw new HanseException(
                    ErrorCode.UNAVAILABLE, "the reports cannot be reached: check that the database answers", e);
        }
    }
}
