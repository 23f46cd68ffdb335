package org.hanse.core.data;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Recognizes that somebody else was first to write a unique value. */
public final class Duplicates {

    private static final String UNIQUE_VIOLATION = "23505";

    private Duplicates() {}

    /** Return whether an exception comes from a unique index; H2 and PostgreSQL use the same state. */
    public static boolean caused(@Nullable Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
