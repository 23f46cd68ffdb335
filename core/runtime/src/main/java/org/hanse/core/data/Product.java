package org.hanse.core.data;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;

/** The database products that Hanse is tested on. */
public enum Product {
    /** H2, embedded. */
    H2,
    /** PostgreSQL. */
    POSTGRESQL;

    static Product of(DataSource source) {
        String name;
        try (Connection connection = source.getConnection()) {
            name = connection.getMetaData().getDatabaseProductName();
        } catch (SQLException e) {
            throw new HanseException(
                    ErrorCode.BAD_HOST, "the database does not answer: check that it runs and lets Hanse in", e);
        }
        return switch (name) {
            case "H2" -> H2;
            case "PostgreSQL" -> POSTGRESQL;
            default ->
                throw new HanseException(
                        ErrorCode.BAD_HOST,
                        "the DataSource leads to %s: Hanse keeps its data in PostgreSQL or H2, give it one of these"
                                .formatted(name));
        };
    }
}
