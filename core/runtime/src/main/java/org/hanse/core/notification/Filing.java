package org.hanse.core.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hanse.api.notification.Channel;
import org.hanse.core.data.Ids;

/** Stores what members are told, and counts it. */
@ApplicationScoped
class Filing {

    private final EntityManager entities;
    private final Choices choices;
    private final People people;
    private final MailTimes times;
    private final Ids ids;

    @Inject
    Filing(EntityManager entities, Choices choices, People people, MailTimes times, Ids ids) {
        this.entities = entities;
        this.choices = choices;
        this.people = people;
        this.times = times;
        this.ids = ids;
    }

    /** Store a notice for members in rising order, so that two notices for the same people do not wait for each other. */
    void file(Kind kind, Notice notice, List<Long> members) {
        if (members.isEmpty()) {
            return;
        }
        Map<Long, Set<Channel>> channels = choices.of(kind, notice, members);
        List<Long> told = members.stream()
                .filter(member -> !channels.getOrDefault(member, Set.of()).isEmpty())
                .toList();
        if (told.isEmpty()) {
            return;
        }
        people.hold(told);
        String similar = similar(kind, notice);
        Map<Long, NotificationEntity> open = open(kind, notice, similar, told);
        List<Long> more = new ArrayList<>();
        for (long member : told) {
            NotificationEntity row = open.containsKey(member)
                    ? open.get(member)
                    : started(new NotificationEntity(ids.next(), member, notice, similar));
            if (row.add(
                    notice,
                    ids.next(),
                    Objects.requireNonNull(channels.get(member)),
                    times.due(kind, row, notice.at()))) {
                more.add(member);
            }
        }
        people.count(more);
    }

    private NotificationEntity started(NotificationEntity row) {
        entities.persist(row);
        return row;
    }

    private static String similar(Kind kind, Notice notice) {
        return kind.type().window().isZero() ? "" : similar(kind.name(), notice.similar());
    }

    /** Return what notifications of a type have in common. */
    static String similar(String type, String common) {
        return type + " " + common;
    }

    /** Return the rows that similar acts are added to. Counting locks them: somebody may be reading them just now. */
    private Map<Long, NotificationEntity> open(Kind kind, Notice notice, String similar, List<Long> members) {
        if (similar.isEmpty() || members.isEmpty()) {
            return Map.of();
        }
        Instant start = notice.at().minus(kind.type().window());
        similar("core_notification.close", members, similar)
                .setParameter("start", start)
                .executeUpdate();
        similar("core_notification.join", members, similar).executeUpdate();
        return entities
                .createNamedQuery("core_notification.similar", NotificationEntity.class)
                .setParameter("members", members)
                .setParameter("similar", similar)
                .setMaxResults(members.size())
                .getResultList()
                .stream()
                .collect(Collectors.toMap(NotificationEntity::member, Function.identity()));
    }

    private Query similar(String query, List<Long> members, String similar) {
        return entities.createNamedQuery(query).setParameter("members", members).setParameter("similar", similar);
    }
}
