package org.hanse.core.data;

import jakarta.persistence.Query;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Set;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.jspecify.annotations.Nullable;

/** The EntityManager that beans see: no lifecycle, no change where none is allowed, no list without a limit in tests. */
final class CurrentEntityManager implements InvocationHandler {

    private static final Set<String> LIFECYCLE = Set.of("close", "getTransaction", "joinTransaction");
    private static final Set<String> CHANGES =
            Set.of("persist", "merge", "remove", "flush", "lock", "unwrap", "runWithConnection", "callWithConnection");

    private final UnitOfWork work;

    CurrentEntityManager(UnitOfWork work) {
        this.work = work;
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        if (method.getDeclaringClass() == Object.class) {
            return ofObject(proxy, method, arguments);
        }
        check(method.getName());
        try {
            Object result = method.invoke(work.entityManager(), arguments);
            return result instanceof Query query ? LimitedQuery.around(query, method, arguments) : result;
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }

    private void check(String method) {
        if (LIFECYCLE.contains(method)) {
            throw new HanseException(
                    ErrorCode.INTERNAL,
                    "EntityManager.%s is the runtime's: put @Transactional on the method instead".formatted(method));
        }
        if (CHANGES.contains(method) && work.isReadOnly()) {
            throw new HanseException(
                    ErrorCode.PLUGIN_FAILED,
                    "EntityManager.%s while a page is shown: change data in answer to a POST".formatted(method));
        }
    }

    private Object ofObject(Object proxy, Method method, Object @Nullable [] arguments) {
        return switch (method.getName()) {
            case "equals" -> arguments != null && proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            default -> "the current EntityManager of the request";
        };
    }
}
