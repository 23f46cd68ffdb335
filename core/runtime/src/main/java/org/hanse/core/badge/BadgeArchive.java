package org.hanse.core.badge;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.hanse.core.data.Ids;

/** Takes badges that were awarded elsewhere. Nothing here vouches for them. Inject it. */
public final class BadgeArchive {

    private final EntityManager entities;
    private final Ids ids;

    @Inject
    BadgeArchive(EntityManager entities, Ids ids) {
        this.entities = entities;
        this.ids = ids;
    }

    /**
     * Record a badge in the current transaction; return its id.
     *
     * @param name up to 200 characters
     * @param source where it was awarded, up to 200 characters
     */
    public long recorded(long member, String name, String source, Instant awarded) {
        // Not an id of its time: a dump may award thousands within a millisecond.
        long id = ids.next();
        entities.persist(new ElsewhereEntity(id, member, name, source, awarded));
        return id;
    }
}
