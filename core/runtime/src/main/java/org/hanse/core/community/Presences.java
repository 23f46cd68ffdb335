package org.hanse.core.community;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.hanse.core.data.Duplicates;

/** Notes on which day members were last seen; once a day for each, whatever they do. */
@ApplicationScoped
class Presences {

    private static final int REMEMBERED = 10_000;

    private final PresenceBook book;
    private final Clock clock;
    private final Cache<Visitor, LocalDate> noted =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    private record Visitor(long community, long member) {}

    @Inject
    Presences(PresenceBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    /** For the proxy. */
    @SuppressWarnings("NullAway")
    Presences() {
        this(null, null);
    }

    /** Note that a member looks at a community, in a transaction of its own. */
    void see(long community, long member) {
        Visitor visitor = new Visitor(community, member);
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (!today.equals(noted.getIfPresent(visitor))) {
            noted.put(visitor, today);
            try {
                book.see(community, member, today);
            } catch (PersistenceException e) {
                // Two pages at once: the other one has noted it.
                if (!Duplicates.caused(e)) {
                    throw e;
                }
            }
        }
    }
}
