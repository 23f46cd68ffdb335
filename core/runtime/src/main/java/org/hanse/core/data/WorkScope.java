package org.hanse.core.data;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.EntityTransaction;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.RollbackException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.jspecify.annotations.Nullable;

/** One EntityManager, its transaction, and what waits for the commit. */
final class WorkScope {

    private final EntityManagerFactory factory;
    private final List<Runnable> afterCommit = new ArrayList<>();
    private @Nullable EntityManager opened;

    WorkScope(EntityManagerFactory factory) {
        this.factory = factory;
    }

    EntityManager entityManager() {
        EntityManager current = opened;
        if (current == null) {
            current = factory.createEntityManager();
            opened = current;
        }
        return current;
    }

    boolean inTransaction() {
        return opened != null && opened.getTransaction().isActive();
    }

    void afterCommit(Runnable action) {
        afterCommit.add(action);
    }

    /** Work within the transaction; a failure that rolls back dooms the whole of it. */
    <T> T join(Predicate<Throwable> rollsBack, Callable<T> work) throws Exception {
        try {
            return work.call();
        } catch (Throwable t) {
            if (rollsBack.test(t) && inTransaction()) {
                entityManager().getTransaction().setRollbackOnly();
            }
            throw t;
        }
    }

    <T> T begin(Predicate<Throwable> rollsBack, Callable<T> work) throws Exception {
        EntityTransaction transaction = entityManager().getTransaction();
        transaction.begin();
        T result;
        try {
            result = work.call();
        } catch (Throwable t) {
            if (rollsBack.test(t) || transaction.getRollbackOnly()) {
                rollback(transaction, t);
            } else {
                commit(transaction);
            }
            if (t instanceof OptimisticLockException) {
                throw changedMeanwhile(t);
            }
            throw t;
        }
        commit(transaction);
        return result;
    }

    private void commit(EntityTransaction transaction) {
        if (transaction.getRollbackOnly()) {
            rollback(transaction, null);
            throw new HanseException(
                    ErrorCode.INTERNAL,
                    "a method within the transaction failed and its failure was swallowed: let the exception pass");
        }
        try {
            transaction.commit();
        } catch (RollbackException | OptimisticLockException e) {
            afterCommit.clear();
            throw isConflict(e) ? changedMeanwhile(e) : e;
        }
        List<Runnable> actions = List.copyOf(afterCommit);
        afterCommit.clear();
        actions.forEach(Runnable::run);
    }

    private void rollback(EntityTransaction transaction, @Nullable Throwable reason) {
        afterCommit.clear();
        try {
            if (transaction.isActive()) {
                transaction.rollback();
            }
        } catch (RuntimeException e) {
            if (reason == null) {
                throw e;
            }
            reason.addSuppressed(e);
        }
    }

    private static boolean isConflict(RuntimeException e) {
        return e instanceof OptimisticLockException || e.getCause() instanceof OptimisticLockException;
    }

    private static HanseException changedMeanwhile(Throwable cause) {
        return new HanseException(
                ErrorCode.CONFLICT,
                "somebody else changed this meanwhile: load it again and repeat your change",
                cause);
    }

    void close() {
        if (opened == null) {
            return;
        }
        if (opened.getTransaction().isActive()) {
            opened.getTransaction().rollback();
        }
        opened.close();
        opened = null;
    }
}
