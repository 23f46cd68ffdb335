package org.hanse.core.data;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Sets the transaction aside. */
@Interceptor
@Transactional(TxType.NOT_SUPPORTED)
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
public class NotSupportedTransaction extends TransactionInterceptor {

    @Inject
    NotSupportedTransaction(UnitOfWork work) {
        super(work, TxType.NOT_SUPPORTED);
    }
}
