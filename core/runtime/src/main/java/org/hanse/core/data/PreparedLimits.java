package org.hanse.core.data;

import java.util.List;
import org.eclipse.persistence.queries.DatabaseQuery;
import org.eclipse.persistence.queries.ReadAllQuery;
import org.eclipse.persistence.queries.ReportQuery;
import org.eclipse.persistence.sessions.DatabaseRecord;
import org.eclipse.persistence.sessions.Session;

/**
 * Prepares each named query once. A list, which is a query with an order, is prepared with a limit: otherwise it would
 * be prepared again for every {@code setMaxResults}; so the limit is a parameter. A single row has none: the limit's
 * offset, a parameter too, makes PostgreSQL plan such a query anew each time it runs.
 */
final class PreparedLimits {

    private PreparedLimits() {}

    static void install(Session session) {
        List<DatabaseQuery> all =
                session.getQueries().values().stream().flatMap(List::stream).toList();
        for (DatabaseQuery query : all) {
            if (query.getClass() == ReportQuery.class) {
                session.removeQuery(query.getName());
                session.addQuery(query.getName(), prepared(new PreparedReport((ReportQuery) query), session));
            } else if (query instanceof ReadAllQuery read) {
                prepared(read, session);
            }
        }
    }

    private static ReadAllQuery prepared(ReadAllQuery query, Session session) {
        if (query.hasOrderByExpressions() && query.getMaxRows() == 0) {
            query.setMaxRows(Integer.MAX_VALUE);
        }
        // Without this, one whose condition has an "exists" is sent with its values in its text, and planned anew.
        query.bindAllParameters();
        query.prepareCall(session, new DatabaseRecord());
        return query;
    }
}
