package org.hanse.core.data;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Begins a transaction of its own, with an EntityManager of its own. */
@Interceptor
@Transactional(TxType.REQUIRES_NEW)
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
public class RequiresNewTransaction extends TransactionInterceptor {

    @Inject
    RequiresNewTransaction(UnitOfWork work) {
        super(work, TxType.REQUIRES_NEW);
    }
}
