package org.hanse.core.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hanse.api.notification.Channel;
import org.hanse.core.data.Ids;

/** What a member chose to be told. */
@ApplicationScoped
class Preferences {

    private final EntityManager entities;
    private final People people;
    private final Catalogue catalogue;
    private final Defaults defaults;
    private final Ids ids;
    private final Clock clock;

    @Inject
    Preferences(EntityManager entities, People people, Catalogue catalogue, Defaults defaults, Ids ids, Clock clock) {
        this.entities = entities;
        this.people = people;
        this.catalogue = catalogue;
        this.defaults = defaults;
        this.ids = ids;
        this.clock = clock;
    }

    Optional<PersonEntity> person(long member) {
        return Optional.ofNullable(people.some(List.of(member)).get(member));
    }

    Preset preset(long member) {
        return defaults.preset(person(member).map(PersonEntity::preset).orElse(""));
    }

    /** Return what a member chose, everywhere and in a community. */
    List<ChoiceEntity> choices(long member, long community) {
        return entities.createNamedQuery("core_choice.own", ChoiceEntity.class)
                .setParameter("member", member)
                .setParameter("community", community)
                .setMaxResults(ChoiceEntity.MOST)
                .getResultList();
    }

    /** Return what a member has muted just now. */
    List<MuteEntity> mutes(long member) {
        return entities.createNamedQuery("core_mute.own", MuteEntity.class)
                .setParameter("member", member)
                .setParameter("now", clock.instant())
                .setMaxResults(ChoiceEntity.MOST)
                .getResultList();
    }

    @Transactional
    public void choose(long member, Preset preset, Frequency digest, int hour) {
        people.one(member).choose(preset.text(), digest.text(), hour);
    }

    @Transactional
    public void stopDigest(long member) {
        people.one(member).stopDigest();
    }

    /** Store the channels of some types; those that are as without a choice of their own lose theirs. */
    @Transactional
    public void choose(long member, long community, Map<String, Set<Channel>> chosen) {
        Preset preset = preset(member);
        List<ChoiceEntity> known = choices(member, community);
        chosen.forEach((type, channels) -> {
            List<ChoiceEntity> others = known.stream()
                    .filter(choice -> !choice.isOf(type, community))
                    .toList();
            boolean usual = catalogue
                    .kind(type)
                    .filter(kind ->
                            Choices.chosen(kind, community, others, preset).equals(channels))
                    .isPresent();
            if (usual) {
                known.stream().filter(choice -> choice.isOf(type, community)).forEach(entities::remove);
            } else {
                choice(known, member, type, community).choose(channels);
            }
        });
    }

    private ChoiceEntity choice(List<ChoiceEntity> known, long member, String type, long community) {
        return known.stream()
                .filter(choice -> choice.isOf(type, community))
                .findFirst()
                .orElseGet(() -> {
                    ChoiceEntity choice = new ChoiceEntity(ids.next(), member, type, community);
                    entities.persist(choice);
                    return choice;
                });
    }

    /** Let no mail of a type or a community go out any more, the rest staying as it is. */
    @Transactional
    public void stopMail(long member, Way way) {
        List<ChoiceEntity> known = choices(member, way.community());
        Set<Channel> channels = catalogue
                .kind(way.type())
                .map(kind -> Choices.chosen(kind, way.community(), known, preset(member)))
                .orElseGet(() -> EnumSet.of(Channel.IN_APP));
        channels.remove(Channel.MAIL);
        choice(known, member, way.type(), way.community()).choose(channels);
    }

    /** Return what says that a member has muted something just now. */
    Optional<MuteEntity> muted(long member, Muted what) {
        return mute(member, what).filter(mute -> mute.until().isAfter(clock.instant()));
    }

    private Optional<MuteEntity> mute(long member, Muted what) {
        return Optional.ofNullable(entities.createNamedQuery("core_mute.one", MuteEntity.class)
                .setParameter("member", member)
                .setParameter("community", what.community())
                .setParameter("about", what.about())
                .getSingleResultOrNull());
    }

    /** Tell nothing of something for a while, zero for ever. */
    @Transactional
    public void mute(long member, Muted what, Duration time) {
        MuteEntity mute = mute(member, what).orElseGet(() -> {
            MuteEntity started = new MuteEntity(ids.next(), member, what);
            entities.persist(started);
            return started;
        });
        mute.last(time.isZero() ? NotificationEntity.NEVER : end(time));
    }

    private Instant end(Duration time) {
        return clock.instant().plus(time);
    }

    @Transactional
    public void unmute(long member, Muted what) {
        entities.createNamedQuery("core_mute.end")
                .setParameter("member", member)
                .setParameter("community", what.community())
                .setParameter("about", what.about())
                .executeUpdate();
    }
}
