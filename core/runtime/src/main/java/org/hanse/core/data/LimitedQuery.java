package org.hanse.core.data;

import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Set;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.jspecify.annotations.Nullable;

/** In tests, refuses to read a list without a limit: it is short there and endless elsewhere. */
final class LimitedQuery {

    private static final Set<String> LISTS = Set.of("getResultList", "getResultStream");
    private static final Set<String> OF_LANGUAGE = Set.of("createQuery", "createNamedQuery");

    private LimitedQuery() {}

    /** Return the query, watched if {@code hanse.strict} is set and it is written in the query language. */
    static Query around(Query query, Method creation, Object @Nullable [] arguments) {
        if (!Boolean.getBoolean("hanse.strict") || !OF_LANGUAGE.contains(creation.getName()) || arguments == null) {
            return query;
        }
        return (Query) Proxy.newProxyInstance(
                LimitedQuery.class.getClassLoader(),
                new Class<?>[] {TypedQuery.class},
                (proxy, method, values) -> watched(proxy, query, arguments[0], method, values));
    }

    private static @Nullable Object watched(
            Object proxy, Query query, Object text, Method method, Object @Nullable [] values) throws Throwable {
        if (LISTS.contains(method.getName()) && query.getMaxResults() == Integer.MAX_VALUE) {
            throw new HanseException(
                    ErrorCode.INTERNAL, "query '%s' reads a list without a limit: call setMaxResults".formatted(text));
        }
        try {
            Object result = method.invoke(query, values);
            return result == query ? proxy : result;
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }
}
