package org.hanse.core.security;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import org.hanse.core.data.Batches;

/**
 * What an ACL asks of the database, in three named queries of its object type: {@code name.seen} of {@code :ids},
 * {@code name.audience} of {@code :id} among {@code :members}, and {@code name.community} of {@code :id}.
 *
 * @param name the entity's
 */
public record SightedRows(EntityManager entities, String name) {

    /** Return those of some objects that the bound condition lets through. */
    public Set<Long> seen(Collection<Long> ids, Consumer<TypedQuery<Long>> bind) {
        return among(ids, some -> query("seen", bind).setParameter("ids", some));
    }

    /** Return those of some members whom the bound condition lets see an object. */
    public Set<Long> audience(long id, Collection<Long> members, Consumer<TypedQuery<Long>> bind) {
        return among(
                members, some -> query("audience", bind).setParameter("id", id).setParameter("members", some));
    }

    /** Return the community of an object. */
    public OptionalLong community(long id) {
        Long found = query("community", none -> {}).setParameter("id", id).getSingleResultOrNull();
        return found == null ? OptionalLong.empty() : OptionalLong.of(found);
    }

    private TypedQuery<Long> query(String which, Consumer<TypedQuery<Long>> bind) {
        TypedQuery<Long> query = entities.createNamedQuery(name + "." + which, Long.class);
        bind.accept(query);
        return query;
    }

    private interface Question {
        TypedQuery<Long> of(List<Long> some);
    }

    private static Set<Long> among(Collection<Long> ids, Question question) {
        Set<Long> found = new HashSet<>();
        for (List<Long> some : Batches.of(ids)) {
            found.addAll(question.of(some).setMaxResults(some.size()).getResultList());
        }
        return Set.copyOf(found);
    }
}
