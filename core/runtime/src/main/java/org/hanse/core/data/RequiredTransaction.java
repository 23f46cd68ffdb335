package org.hanse.core.data;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Joins the transaction, or begins one. */
@Interceptor
@Transactional(TxType.REQUIRED)
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
public class RequiredTransaction extends TransactionInterceptor {

    @Inject
    RequiredTransaction(UnitOfWork work) {
        super(work, TxType.REQUIRED);
    }
}
