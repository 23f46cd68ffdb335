package org.hanse.core.data;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;

/** What one request does to the database: one EntityManager and one transaction, unless a method asks for its own. */
@RequestScoped
public class UnitOfWork {

    // A field, because the client proxy of this bean needs a constructor without parameters.
    @Inject
    EntityManagerFactory factory;

    private final Deque<WorkScope> scopes = new ArrayDeque<>();
    private boolean readOnly;

    /** Return the EntityManager that is current, opened at first use. */
    public EntityManager entityManager() {
        return current().entityManager();
    }

    /** Allow no change for the rest of the request: transactional methods run without a transaction. */
    public void readOnly() {
        readOnly = true;
    }

    boolean isReadOnly() {
        return readOnly;
    }

    /** Return whether a transaction is active. */
    public boolean inTransaction() {
        return !scopes.isEmpty() && current().inTransaction();
    }

    /**
     * Do something once the current transaction has committed.
     *
     * @throws HanseException with {@link ErrorCode#INTERNAL} if there is none
     */
    public void afterCommit(Runnable action) {
        requireTransaction("something is to happen after a commit");
        current().afterCommit(action);
    }

    /** Fail with a message that starts with what needs it, unless a transaction is active. */
    public void requireTransaction(String what) {
        if (!inTransaction()) {
            throw new HanseException(
                    ErrorCode.INTERNAL, what + " outside a transaction: put @Transactional on the method that does it");
        }
    }

    /** Do work in a transaction, joining the current one; any exception rolls back. */
    public <T> T inTransaction(Callable<T> work) throws Exception {
        return call(TxType.REQUIRED, thrown -> true, work);
    }

    /** Do work in the transaction that a type asks for. */
    public <T> T call(TxType type, Predicate<Throwable> rollsBack, Callable<T> work) throws Exception {
        if (readOnly) {
            return work.call();
        }
        boolean active = inTransaction();
        return switch (type) {
            case REQUIRED ->
                active ? current().join(rollsBack, work) : current().begin(rollsBack, work);
            case REQUIRES_NEW -> apart(() -> current().begin(rollsBack, work));
            case MANDATORY -> {
                requireTransaction("a method of type MANDATORY was called");
                yield current().join(rollsBack, work);
            }
            case SUPPORTS -> active ? current().join(rollsBack, work) : work.call();
            case NOT_SUPPORTED -> active ? apart(work) : work.call();
            case NEVER -> never(active, work);
        };
    }

    private static <T> T never(boolean active, Callable<T> work) throws Exception {
        if (active) {
            throw new HanseException(
                    ErrorCode.INTERNAL,
                    "a method of type NEVER was called within a transaction: call it before or after");
        }
        return work.call();
    }

    private <T> T apart(Callable<T> work) throws Exception {
        WorkScope own = new WorkScope(factory);
        scopes.push(own);
        try {
            return work.call();
        } finally {
            scopes.pop();
            own.close();
        }
    }

    private WorkScope current() {
        WorkScope current = scopes.peek();
        if (current == null) {
            current = new WorkScope(factory);
            scopes.push(current);
        }
        return current;
    }

    /** Close what the request opened. */
    @PreDestroy
    void close() {
        scopes.forEach(WorkScope::close);
        scopes.clear();
    }
}
