package org.hanse.core.data;

import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Optional;

/** Surrounds methods annotated with {@link Transactional}; one subclass for each type, as the type selects it. */
abstract class TransactionInterceptor {

    private final UnitOfWork work;
    private final Transactional.TxType type;

    TransactionInterceptor(UnitOfWork work, Transactional.TxType type) {
        this.work = work;
        this.type = type;
    }

    @AroundInvoke
    Object around(InvocationContext call) throws Exception {
        Transactional rules = call.getInterceptorBinding(Transactional.class);
        return work.call(type, thrown -> rollsBack(rules, thrown), call::proceed);
    }

    /** As the specification has it: unchecked exceptions do, checked ones do not, and the rules win. */
    private static boolean rollsBack(Transactional rules, Throwable thrown) {
        if (nearest(rules.dontRollbackOn(), thrown).isPresent()) {
            return false;
        }
        return nearest(rules.rollbackOn(), thrown).isPresent()
                || thrown instanceof RuntimeException
                || thrown instanceof Error;
    }

    private static Optional<Class<?>> nearest(Class<?>[] types, Throwable thrown) {
        return Arrays.stream(types).filter(type -> type.isInstance(thrown)).findFirst();
    }
}
