package org.hanse.core.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hanse.api.profile.Member;
import org.hanse.api.profile.Members;
import org.hanse.core.data.Batches;

/** Members by id, many in one query. */
@ApplicationScoped
class MemberDirectory implements Members {

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
        Map<Long, Member> found = new HashMap<>();
        Batches.of(ids).forEach(some -> some(some).forEach(member -> found.put(member.id(), member)));
        return Map.copyOf(found);
    }

    @Override
    public Optional<Member> find(String issuer, String subject) {
        return new Identity(issuer, subject).member(entities);
    }

    private List<Member> some(List<Long> ids) {
        return entities.createNamedQuery("core_member.some", Member.class)
                .setParameter("ids", ids)
                .setMaxResults(ids.size())
                .getResultList();
    }
}
