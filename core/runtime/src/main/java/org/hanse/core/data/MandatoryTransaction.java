package org.hanse.core.data;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Joins the transaction, which must be there. */
@Interceptor
@Transactional(TxType.MANDATORY)
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
public class MandatoryTransaction extends TransactionInterceptor {

    @Inject
    MandatoryTransaction(UnitOfWork work) {
        super(work, TxType.MANDATORY);
    }
}
