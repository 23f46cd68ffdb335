package org.hanse.core.generation.harbour;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.hanse.api.settings.Settings;

/** Where the contributions of the plugin note that they were called; it takes notes within a transaction only. */
@ApplicationScoped
public class Logbook {

    @Inject
    EntityManager entities;

    @Inject
    Settings settings;

    /** Note something in the transaction of the caller. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void note(String text) {
        entities.persist(new Note(text));
    }

    /** Return the notes. */
    public List<String> notes() {
        return entities.createNamedQuery("harbour_note.all", String.class)
                .setMaxResults(200)
                .getResultList();
    }

    String mark() {
        return settings.get(HarbourPlugin.MARK);
    }
}
