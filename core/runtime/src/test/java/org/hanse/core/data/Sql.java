package org.hanse.core.data;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;

/** Looks into a database past everything that is tested. */
public record Sql(Database database) {

    /** Return the number that a query answers. */
    public long number(String query) {
        try (Connection connection = database.source().getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getLong(1);
        } catch (SQLException e) {
            throw new HanseException(ErrorCode.INTERNAL, query, e);
        }
    }

    /** Return the first column of what a query answers, as texts. */
    public List<String> texts(String query) {
        try (Connection connection = database.source().getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            List<String> texts = new ArrayList<>();
            while (result.next()) {
                texts.add(result.getString(1));
            }
            return texts;
        } catch (SQLException e) {
            throw new HanseException(ErrorCode.INTERNAL, query, e);
        }
    }

    /** Execute a statement. */
    public void execute(String sql) {
        try (Connection connection = database.source().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new HanseException(ErrorCode.INTERNAL, sql, e);
        }
    }
}
