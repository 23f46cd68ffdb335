package org.hanse.core.data;

import org.eclipse.persistence.queries.DatabaseQuery;
import org.eclipse.persistence.queries.ReadQuery;
import org.eclipse.persistence.sessions.DatabaseRecord;
import org.eclipse.persistence.sessions.Session;

/**
 * Prepares each named query once. One that has no limit then is prepared again for every {@code setMaxResults}; in one
 * that has, the limit is a parameter.
 */
final class PreparedLimits {

    private PreparedLimits() {}

    static void install(Session session) {
        session.getQueries().values().forEach(queries -> queries.forEach(query -> prepare(query, session)));
    }

    private static void prepare(DatabaseQuery query, Session session) {
        if (query instanceof ReadQuery read && read.getMaxRows() == 0) {
            read.setMaxRows(Integer.MAX_VALUE);
            // Without this, one whose condition has an "exists" is sent with its values in its text, and planned anew.
            read.bindAllParameters();
            read.prepareCall(session, new DatabaseRecord());
        }
    }
}
