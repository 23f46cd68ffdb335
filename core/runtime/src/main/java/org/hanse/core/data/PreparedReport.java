package org.hanse.core.data;

import org.eclipse.persistence.queries.ReportQuery;

/**
 * A report query whose clones stay prepared. EclipseLink 5.0 clones a named query for each {@code setMaxResults}, and a
 * {@link ReportQuery} forgets that it is prepared as its items are cloned, so that it would be translated anew each time.
 */
final class PreparedReport extends ReportQuery {

    private static final long serialVersionUID = 1L;

    PreparedReport(ReportQuery from) {
        copyFromQuery(from);
        setName(from.getName());
    }

    @Override
    public Object clone() {
        ReportQuery clone = (ReportQuery) super.clone();
        clone.setIsPrepared(isPrepared());
        return clone;
    }
}
