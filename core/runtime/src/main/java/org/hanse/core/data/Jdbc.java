package org.hanse.core.data;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.jspecify.annotations.Nullable;

/** Plain JDBC for the few tables that outlive generations, or are read before there is any persistence unit. */
public record Jdbc(DataSource source) {

    /** Reads a row. */
    @FunctionalInterface
    public interface Row<T> {
        /** Read it. */
        T read(ResultSet row) throws SQLException;
    }

    /** Works in one transaction. */
    @FunctionalInterface
    public interface Work {
        /** Do it. */
        void in(Statements statements) throws SQLException;
    }

    /** Statements of one transaction. */
    public record Statements(Connection connection) {

        /** Return the number that a query finds. */
        public long number(String sql) throws SQLException {
            try (PreparedStatement statement = prepare(connection, sql);
                    ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }

        /** Return how many rows a statement changed. */
        public int update(String sql, @Nullable Object... values) throws SQLException {
            try (PreparedStatement statement = prepare(connection, sql, values)) {
                return statement.executeUpdate();
            }
        }
    }

    /** Return what a query finds. */
    public <T> List<T> list(String sql, Row<T> row, @Nullable Object... values) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = prepare(connection, sql, values);
                ResultSet rows = statement.executeQuery()) {
            List<T> list = new ArrayList<>();
            while (rows.next()) {
                list.add(row.read(rows));
            }
            return List.copyOf(list);
        } catch (SQLException e) {
            throw fault(e);
        }
    }

    /**
     * Change something, and return how many rows.
     *
     * @throws HanseException CONFLICT if a unique value is taken
     */
    public int update(String sql, @Nullable Object... values) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = prepare(connection, sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw fault(e);
        }
    }

    /** Work in one transaction, which an exception rolls back. */
    public void transaction(Work work) {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try {
                work.in(new Statements(connection));
                connection.commit();
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw fault(e);
        }
    }

    /** Return the time in a column. */
    public static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** Cut a text to the length of its column. */
    public static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length - 1) + "…";
    }

    private static PreparedStatement prepare(Connection connection, String sql, @Nullable Object... values)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        try {
            for (int i = 0; i < values.length; i++) {
                Object value = values[i];
                statement.setObject(i + 1, value instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : value);
            }
            return statement;
        } catch (SQLException e) {
            statement.close();
            throw e;
        }
    }

    private static HanseException fault(SQLException e) {
        boolean taken = e instanceof SQLIntegrityConstraintViolationException
                || String.valueOf(e.getSQLState()).startsWith("23");
        return taken
                ? new HanseException(ErrorCode.CONFLICT, "somebody else changed this at the same time: try again", e)
                : new HanseException(ErrorCode.BAD_HOST, "the database fails: " + e.getMessage(), e);
    }
}
