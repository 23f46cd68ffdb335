package org.hanse.core.connection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hanse.api.profile.Blocks;
import org.hanse.api.security.Caller;
import org.hanse.core.data.Batches;

/** Reads who is hidden from whom, once in a request. */
@RequestScoped
class RequestBlocks implements Blocks {

    /** More than this many people nobody blocks. By how many somebody is blocked is for others to say. */
    static final int MOST = 1000;

    private static final Set<Long> NOBODY = Set.of(0L);

    private final EntityManager entities;
    private final Map<Long, Set<Long>> known = new HashMap<>();

    @Inject
    RequestBlocks(EntityManager entities) {
        this.entities = entities;
    }

    /** For the proxy. */
    @SuppressWarnings("NullAway")
    RequestBlocks() {
        this(null);
    }

    @Override
    public Set<Long> hidden(Caller caller) {
        return caller.signedIn() && !caller.administrator()
                ? known.computeIfAbsent(caller.member().getAsLong(), this::read)
                : NOBODY;
    }

    @Override
    public List<Long> leave(long member, Collection<Long> others) {
        List<Long> free = new ArrayList<>(others);
        for (List<Long> some : Batches.of(others)) {
            free.removeAll(entities.createNamedQuery("core_block.among", Long.class)
                    .setParameter("member", member)
                    .setParameter("others", some)
                    .setMaxResults(2 * some.size())
                    .getResultList());
        }
        return List.copyOf(free);
    }

    private Set<Long> read(long member) {
        Set<Long> hidden = new HashSet<>(NOBODY);
        List<Long> some;
        long last = 0;
        do {
            some = entities.createNamedQuery("core_block.hidden", Long.class)
                    .setParameter("member", member)
                    .setParameter("key", last)
                    .setMaxResults(MOST)
                    .getResultList();
            hidden.addAll(some);
            last = some.isEmpty() ? last : some.get(some.size() - 1);
        } while (some.size() == MOST);
        return Set.copyOf(hidden);
    }
}
