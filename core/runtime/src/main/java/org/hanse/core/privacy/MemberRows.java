package org.hanse.core.privacy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hanse.api.privacy.Export;
import org.hanse.api.search.DocumentChanged;
import org.hanse.api.signal.Signals;
import org.jspecify.annotations.Nullable;

/**
 * The rows about one member, told and changed by queries. They are asked so seldom that they stand where they are used,
 * and not among the prepared ones of the entities.
 */
public record MemberRows(EntityManager entities, long member) {

    private static final int SOME = 200;

    /**
     * Tell what a query finds, some rows at a time.
     *
     * @param data the class of data
     * @param query selects an id first, which rises and is not told, and has the parameters {@code member} and {@code key}
     * @param fields what to call the columns behind the id
     */
    public void tell(Export to, String data, String query, String... fields) {
        long key = Long.MIN_VALUE;
        List<Object[]> rows;
        do {
            rows = entities.createQuery(query, Object[].class)
                    .setParameter("member", member)
                    .setParameter("key", key)
                    .setMaxResults(SOME)
                    .getResultList();
            for (Object[] row : rows) {
                to.item(data, item(row, fields));
                key = (Long) row[0];
            }
            entities.clear();
        } while (rows.size() == SOME);
    }

    private static Map<String, Object> item(@Nullable Object[] row, String... fields) {
        Map<String, Object> item = new LinkedHashMap<>();
        for (int i = 0; i < fields.length; i++) {
            Object value = row[i + 1];
            if (value != null && !value.equals("")) {
                item.put(fields[i], value);
            }
        }
        return item;
    }

    /**
     * Have what a query finds indexed again, whatever becomes of it within this transaction.
     *
     * @param kind the kind of documents
     * @param query selects ids, which rise, and has the parameters {@code member} and {@code key}
     */
    public void indexAgain(Signals signals, String kind, String query) {
        long key = Long.MIN_VALUE;
        List<Long> ids;
        do {
            ids = entities.createQuery(query, Long.class)
                    .setParameter("member", member)
                    .setParameter("key", key)
                    .setMaxResults(SOME)
                    .getResultList();
            ids.forEach(id -> signals.send(new DocumentChanged(id, 0, kind)));
            key = ids.isEmpty() ? key : ids.get(ids.size() - 1);
        } while (ids.size() == SOME);
    }

    /** Run a statement that has the parameter {@code member}; return how many rows it changed. */
    public int change(String statement) {
        return change(statement, Map.of());
    }

    /** Run a statement that has the parameter {@code member} and some more; return how many rows it changed. */
    public int change(String statement, Map<String, ?> more) {
        return bound(entities.createQuery(statement), more).executeUpdate();
    }

    /** Return some of what a query finds that has the parameter {@code member}. */
    public <T> List<T> some(String query, Class<T> type) {
        return entities.createQuery(query, type)
                .setParameter("member", member)
                .setMaxResults(SOME)
                .getResultList();
    }

    private Query bound(Query query, Map<String, ? extends @Nullable Object> more) {
        query.setParameter("member", member);
        more.forEach(query::setParameter);
        return query;
    }
}
