package org.hanse.core.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hanse.api.profile.Member;
import org.hanse.api.profile.Members;

/** Members by id, many in one query. */
@ApplicationScoped
class MemberDirectory implements Members {

    /** So many ids stand in one query. */
    private static final int BATCH = 500;

    private final EntityManager entities;

    @Inject
    MemberDirectory(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<Member> find(long id) {
        return Optional.ofNullable(find(List.of(id)).get(id));
    }

    @Override
    public Map<Long, Member> find(Collection<Long> ids) {
        List<Long> distinct = new ArrayList<>(new HashSet<>(ids));
        Map<Long, Member> found = new HashMap<>();
        for (int from = 0; from < distinct.size(); from += BATCH) {
            some(distinct.subList(from, Math.min(from + BATCH, distinct.size())))
                    .forEach(member -> found.put(member.id(), member));
        }
        return Map.copyOf(found);
    }

    @Override
    public Optional<Member> find(String issuer, String subject) {
        return new Identity(issuer, subject).member(entities);
    }

    private List<Member> some(List<Long> ids) {
        return entities.createNamedQuery("core_member.some", Member.class)
                .setParameter("ids", ids)
                .setMaxResults(BATCH)
                .getResultList();
    }
}
