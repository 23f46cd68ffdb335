package org.hanse.core.data;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Joins the transaction if there is one. */
@Interceptor
@Transactional(TxType.SUPPORTS)
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
public class SupportsTransaction extends TransactionInterceptor {

    @Inject
    SupportsTransaction(UnitOfWork work) {
        super(work, TxType.SUPPORTS);
    }
}
