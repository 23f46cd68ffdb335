package org.hanse.core.data;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Refuses to run within a transaction. */
@Interceptor
@Transactional(TxType.NEVER)
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
public class NeverTransaction extends TransactionInterceptor {

    @Inject
    NeverTransaction(UnitOfWork work) {
        super(work, TxType.NEVER);
    }
}
