package org.hanse.core.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hanse.api.notification.Channel;
import org.hanse.api.notification.Importance;

/** On which channels members are told: their choice for the community, else everywhere, else their preset. */
@ApplicationScoped
class Choices {

    private final EntityManager entities;
    private final People people;
    private final Defaults defaults;

    @Inject
    Choices(EntityManager entities, People people, Defaults defaults) {
        this.entities = entities;
        this.people = people;
        this.defaults = defaults;
    }

    /** Return the channels of each member for a notice; none of those who have muted it. */
    Map<Long, Set<Channel>> of(Kind kind, Notice notice, List<Long> members) {
        Map<Long, Set<Channel>> channels = new HashMap<>();
        if (kind.type().importance() == Importance.TRANSACTIONAL) {
            members.forEach(member -> channels.put(member, kind.type().channels()));
            return channels;
        }
        Long place = notice.community();
        long community = place == null ? 0 : place;
        Map<Long, PersonEntity> known = people.some(members);
        Map<Long, List<ChoiceEntity>> choices = choices(members, kind.name(), community);
        Set<Long> muted = muted(members, community, notice);
        for (long member : members) {
            if (!muted.contains(member)) {
                PersonEntity person = known.get(member);
                Preset preset = defaults.preset(person == null ? "" : person.preset());
                channels.put(member, chosen(kind, community, choices.getOrDefault(member, List.of()), preset));
            }
        }
        return channels;
    }

    /** Return the channels that choices and a preset make, most of which choose nothing. */
    static Set<Channel> chosen(Kind kind, long community, List<ChoiceEntity> choices, Preset preset) {
        Set<Channel> channels = EnumSet.noneOf(Channel.class);
        channels.addAll(first(choices, kind.name(), community)
                .orElseGet(() -> first(choices, kind.name(), 0).orElseGet(() -> preset.channels(kind.type()))));
        first(choices, "", community).ifPresent(channels::retainAll);
        first(choices, "", 0).ifPresent(channels::retainAll);
        return channels;
    }

    private static Optional<Set<Channel>> first(List<ChoiceEntity> choices, String type, long community) {
        return choices.stream()
                .filter(choice -> choice.isOf(type, community))
                .findFirst()
                .map(ChoiceEntity::channels);
    }

    private Map<Long, List<ChoiceEntity>> choices(List<Long> members, String type, long community) {
        return entities.createNamedQuery("core_choice.of", ChoiceEntity.class)
                .setParameter("members", members)
                .setParameter("type", type)
                .setParameter("community", community)
                .setMaxResults(ChoiceEntity.MOST)
                .getResultStream()
                .collect(Collectors.groupingBy(ChoiceEntity::member));
    }

    private Set<Long> muted(List<Long> members, long community, Notice notice) {
        return new HashSet<>(entities.createNamedQuery("core_mute.of", Long.class)
                .setParameter("members", members)
                .setParameter("community", community)
                .setParameter("about", notice.similar())
                .setParameter("now", notice.at())
                .setMaxResults(members.size())
                .getResultList());
    }
}
