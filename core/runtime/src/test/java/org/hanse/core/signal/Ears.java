package org.hanse.core.signal;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.NoSuchElementException;
import org.hanse.api.signal.SignalListener;

/** Writes down what it hears; refuses subjects below zero. */
class Ears implements SignalListener<Rang> {

    private final EntityManager em;

    @Inject
    Ears(EntityManager em) {
        this.em = em;
    }

    @Override
    public void on(Rang signal) {
        em.createNativeQuery("insert into hanse_heard (subject) values (?)")
                .setParameter(1, signal.equals(Rang.of(signal.subject())) ? signal.subject() : 0)
                .executeUpdate();
        if (signal.subject() < 0) {
            throw new NoSuchElementException("nothing rang");
        }
    }
}
