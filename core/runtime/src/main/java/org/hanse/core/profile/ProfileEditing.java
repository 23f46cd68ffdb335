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
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hanse.api.profile.ProfileChanged;
import org.hanse.api.signal.Signals;
import org.hanse.core.data.Ids;
import org.jspecify.annotations.Nullable;

/** Stores what members write in their profiles. */
@ApplicationScoped
class ProfileEditing {

    private final EntityManager entities;
    private final Signals signals;
    private final Ids ids;
    private final Clock clock;

    @Inject
    ProfileEditing(EntityManager entities, Signals signals, Ids ids, Clock clock) {
        this.entities = entities;
        this.signals = signals;
        this.ids = ids;
        this.clock = clock;
    }

    /** Store checked entries; a field that is not among them keeps its value, one that is empty loses it. */
    @Transactional
    public void store(long member, List<Entry> entries) {
        MemberEntity person = entities.find(MemberEntity.class, member, LockModeType.PESSIMISTIC_WRITE);
        Map<String, ValueEntity> present = present(member);
        // Each entry is stored: no short cut once one has changed.
        long changes = entries.stream()
                .filter(entry -> store(member, entry, present.get(entry.field().key())))
                .count();
        if (changes == 0) {
            return;
        }
        headline(entries).ifPresent(person::introduce);
        entities.lock(person, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        entities.flush();
        signals.send(new ProfileChanged(member, person.version(), clock.instant()));
    }

    private Map<String, ValueEntity> present(long member) {
        return entities
                .createNamedQuery("core_profile_value.to-change", ValueEntity.class)
                .setParameter("member", member)
                .setMaxResults(ValueEntity.MOST)
                .getResultList()
                .stream()
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

    /** The line under a name is the role and the organisation. */
    private static Optional<String> headline(List<Entry> entries) {
        List<Entry> parts = Stream.of("core:role", "core:organisation")
                .flatMap(key ->
                        entries.stream().filter(entry -> entry.field().key().equals(key)))
                .toList();
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(parts.stream()
                        .map(Entry::stored)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", ")));
    }
}
