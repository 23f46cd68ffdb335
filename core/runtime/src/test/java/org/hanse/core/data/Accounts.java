package org.hanse.core.data;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.util.List;
import java.util.NoSuchElementException;

/** A service as core and plugins write them. */
@ApplicationScoped
@Transactional
class Accounts {

    private final EntityManager em;
    private final Ledger ledger;

    Accounts() {
        this(null, null);
    }

    @Inject
    Accounts(EntityManager em, Ledger ledger) {
        this.em = em;
        this.ledger = ledger;
    }

    void open(long id) {
        em.persist(new Account(id));
    }

    void openAndFail(long id) {
        em.persist(new Account(id));
        throw new NoSuchElementException("after account " + id);
    }

    void openAndFailChecked(long id) throws IOException {
        em.persist(new Account(id));
        throw new IOException("after account " + id);
    }

    @Transactional(rollbackOn = IOException.class)
    void openAndRollBackChecked(long id) throws IOException {
        openAndFailChecked(id);
    }

    @Transactional(dontRollbackOn = NoSuchElementException.class)
    void openAndKeep(long id) {
        openAndFail(id);
    }

    void openApartAndFail(long id) {
        ledger.openApart(id);
        throw new NoSuchElementException("after a transaction of its own");
    }

    void openTwo(long id) {
        em.persist(new Account(id));
        ledger.openWithin(id + 1);
    }

    void openAndSwallow(long id) {
        em.persist(new Account(id));
        try {
            ledger.fail();
        } catch (NoSuchElementException e) {
            assert e.getMessage() != null;
        }
    }

    void callNever() {
        ledger.never();
    }

    @Transactional(TxType.NOT_SUPPORTED)
    List<Long> limited() {
        return em.createNamedQuery("core_account.ids", Long.class)
                .setMaxResults(100)
                .getResultList();
    }

    List<Long> unlimited() {
        return em.createNamedQuery("core_account.ids", Long.class).getResultList();
    }

    void deposit(long id) {
        em.find(Account.class, id).deposit(1);
    }
}
