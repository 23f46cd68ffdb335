package org.hanse.core.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hanse.api.profile.ProfileChanged;
import org.hanse.api.signal.Signals;
import org.hanse.core.data.Ids;
import org.jspecify.annotations.Nullable;

/** Stores what members, stewards and the host write in profiles. */
@ApplicationScoped
class ProfileEditing {

    private final EntityManager entities;
    private final Audiences audiences;
    private final Headlines headlines;
    private final Listings listings;
    private final Signals signals;
    private final Ids ids;
    private final Clock clock;

    @Inject
    ProfileEditing(
            EntityManager entities,
            Audiences audiences,
            Headlines headlines,
            Listings listings,
            Signals signals,
            Ids ids,
            Clock clock) {
        this.entities = entities;
        this.audiences = audiences;
        this.headlines = headlines;
        this.listings = listings;
        this.signals = signals;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Store checked entries and choices; a field that is not among them keeps its value, one that is empty loses it.
     *
     * @param choices whom the member shows what, by item
     */
    @Transactional
    public void store(long member, List<Entry> entries, Map<String, AudienceChoice> choices) {
        MemberEntity person = entities.find(MemberEntity.class, member, LockModeType.PESSIMISTIC_WRITE);
        Map<String, ValueEntity> present = present(member);
        // Each entry is stored: no short cut once one has changed.
        long changes = entries.stream()
                        .filter(entry ->
                                store(member, entry, present.get(entry.field().key())))
                        .count()
                + choose(member, choices);
        if (changes > 0) {
            entities.flush();
            if (person.introduce(headlines.of(member))) {
                listings.changed();
            }
            announce(person);
        }
    }

    /** Tell of a change that has been made in the current transaction. */
    void changed(long member) {
        announce(entities.find(MemberEntity.class, member, LockModeType.PESSIMISTIC_WRITE));
    }

    private void announce(MemberEntity person) {
        entities.lock(person, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        entities.flush();
        signals.send(new ProfileChanged(person.id(), person.version(), clock.instant()));
    }

    private long choose(long member, Map<String, AudienceChoice> choices) {
        Map<String, AudienceChoice> before = choices.isEmpty() ? Map.of() : audiences.of(member);
        return choices.entrySet().stream()
                .filter(choice -> audiences.choose(
                        member,
                        choice.getKey(),
                        before.getOrDefault(choice.getKey(), AudienceChoice.DEFAULT),
                        choice.getValue()))
                .count();
    }

    private Map<String, ValueEntity> present(long member) {
        return entities.createNamedQuery("core_profile_value.to-change", ValueEntity.class)
                .setParameter("member", member)
                .setMaxResults(ValueEntity.MOST)
                .getResultStream()
                .collect(Collectors.toMap(ValueEntity::field, Function.identity()));
    }

    private boolean store(long member, Entry entry, @Nullable ValueEntity present) {
        if (present == null) {
            if (entry.stored().isEmpty()) {
                return false;
            }
            entities.persist(new ValueEntity(ids.next(), member, entry.field().key(), entry.stored()));
            return true;
        }
        if (Objects.equals(present.content(), entry.stored())) {
            return false;
        }
        if (entry.stored().isEmpty()) {
            entities.remove(present);
        } else {
            present.become(entry.stored());
        }
        return true;
    }
}
