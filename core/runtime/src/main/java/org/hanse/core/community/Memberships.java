package org.hanse.core.community;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.stream.Collectors;
import org.hanse.api.security.Role;

/** The roles of members, for whoever tells a request who its caller is. */
@ApplicationScoped
public class Memberships {

    private static final int MOST = 1000;

    private final EntityManager entities;

    @Inject
    Memberships(EntityManager entities) {
        this.entities = entities;
    }

    /** For the proxy. */
    @SuppressWarnings("NullAway")
    protected Memberships() {
        this(null);
    }

    /**
     * Return the role of a member in each community that the member belongs to, by community id. They are read once they
     * are asked for, within the request.
     */
    public Map<Long, Role> of(long member) {
        return new Roles(() -> read(member));
    }

    private Map<Long, Role> read(long member) {
        return entities.createNamedQuery("core_membership.of-member", Belonging.class)
                .setParameter("member", member)
                .setMaxResults(MOST)
                .getResultStream()
                .collect(Collectors.toMap(Belonging::community, Belonging::role));
    }
}
