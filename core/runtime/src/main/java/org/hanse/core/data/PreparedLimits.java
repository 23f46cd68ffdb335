package org.hanse.core.data;

import java.util.List;
import org.eclipse.persistence.queries.DatabaseQuery;
import org.eclipse.persistence.queries.ReadQuery;
import org.eclipse.persistence.sessions.Session;

/**
 * Lets EclipseLink prepare each named query once. One that is prepared without a limit is prepared again for every
 * {@code setMaxResults}; in one that is prepared with a limit, the limit is a parameter.
 */
final class PreparedLimits {

    private PreparedLimits() {}

    static void install(Session session) {
        session.getQueries().values().forEach(PreparedLimits::limit);
    }

    private static void limit(List<DatabaseQuery> queries) {
        for (DatabaseQuery query : queries) {
            if (query instanceof ReadQuery read && read.getMaxRows() == 0) {
                read.setMaxRows(Integer.MAX_VALUE);
            }
        }
    }
}
