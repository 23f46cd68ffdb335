package org.hanse.core.data;

import java.util.List;

/** What a container needs so that {@link jakarta.transaction.Transactional} works and EntityManagers are injected. */
public final class Transactions {

    /** The bean classes; a bean {@link jakarta.persistence.EntityManagerFactory} must stand beside them. */
    public static final List<Class<?>> BEANS = List.of(
            UnitOfWork.class,
            EntityManagerSource.class,
            RequiredTransaction.class,
            RequiresNewTransaction.class,
            MandatoryTransaction.class,
            SupportsTransaction.class,
            NotSupportedTransaction.class,
            NeverTransaction.class);

    private Transactions() {}
}
