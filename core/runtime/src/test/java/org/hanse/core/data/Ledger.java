package org.hanse.core.data;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.NoSuchElementException;

/** Is called by another service. */
@ApplicationScoped
class Ledger {

    private final EntityManager em;

    Ledger() {
        this(null);
    }

    @Inject
    Ledger(EntityManager em) {
        this.em = em;
    }

    @Transactional(TxType.REQUIRES_NEW)
    void openApart(long id) {
        em.persist(new Account(id));
    }

    @Transactional(TxType.MANDATORY)
    void openWithin(long id) {
        em.persist(new Account(id));
    }

    @Transactional
    void fail() {
        throw new NoSuchElementException("nothing to enter");
    }

    @Transactional(TxType.NEVER)
    void never() {}
}
