package org.hanse.core.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.core.data.KeyedRows;

/** What is kept for each member who is told things. */
@ApplicationScoped
class People {

    private static final String FIRST =
            "insert into hanse_notified (member_id, unread, preset, version) values (?, 0, '', 0)";

    private static final String LOCK =
            "select member_id from hanse_notified where member_id = any(?) order by member_id for update";

    private final EntityManager entities;

    @Inject
    People(EntityManager entities) {
        this.entities = entities;
    }

    /** Return how many notifications a member has not read: kept, so that each page can show it. */
    int unread(long member) {
        Integer kept = entities.createNamedQuery("core_notified.unread", Integer.class)
                .setParameter("member", member)
                .getSingleResultOrNull();
        return kept == null ? 0 : kept;
    }

    /** Count one more unread notification for each of some members, who are held. */
    void count(List<Long> members) {
        if (!members.isEmpty()) {
            change(members, 1);
        }
    }

    void uncount(long member, int read) {
        change(List.of(member), -read);
    }

    private void change(List<Long> members, int more) {
        entities.createNamedQuery("core_notified.count")
                .setParameter("members", members)
                .setParameter("more", more)
                .executeUpdate();
    }

    /** Return what is kept of members, by id. */
    Map<Long, PersonEntity> some(List<Long> members) {
        return entities.createNamedQuery("core_notified.some", PersonEntity.class)
                .setParameter("members", members)
                .setMaxResults(members.size())
                .getResultStream()
                .collect(Collectors.toMap(PersonEntity::member, Function.identity()));
    }

    /** Return what is kept of a member, who may be told something for the first time. */
    PersonEntity one(long member) {
        require(List.of(member));
        return entities.find(PersonEntity.class, member);
    }

    /** Let nobody else tell members anything until the current transaction ends: they rise, so that none waits in a ring. */
    void hold(List<Long> members) {
        require(members);
        KeyedRows.lock(entities, LOCK, members);
    }

    /** Keep something of members from now on, such as when their next digest is due; several may begin with it at once. */
    void require(List<Long> members) {
        List<Long> missing = missing(members);
        while (!missing.isEmpty() && !KeyedRows.insert(entities, FIRST, missing)) {
            int before = missing.size();
            missing = missing(members);
            if (missing.size() >= before) {
                throw new HanseException(ErrorCode.CONFLICT, "members " + missing + " come and go: try again");
            }
        }
    }

    private List<Long> missing(List<Long> members) {
        Set<Long> known = some(members).keySet();
        return members.stream().filter(member -> !known.contains(member)).toList();
    }
}
