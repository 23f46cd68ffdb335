package org.hanse.core.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hanse.api.HanseException;
import org.hanse.api.profile.Profiles;
import org.hanse.api.security.Caller;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Profiles as their readers see them. */
@ApplicationScoped
class ProfileBook {

    private static final Logger LOG = LoggerFactory.getLogger(ProfileBook.class);

    private final EntityManager entities;
    private final OpenProfiles open;
    private final Fields fields;
    private final FieldWords words;

    @Inject
    ProfileBook(EntityManager entities, OpenProfiles open, Fields fields, FieldWords words) {
        this.entities = entities;
        this.open = open;
        this.fields = fields;
        this.words = words;
    }

    /** Return a profile, absent for a caller who may not know of it. */
    Optional<Profile> find(Caller caller, long member) {
        return open.find(caller, member).map(found -> {
            List<Field> known = fields.all();
            return new Profile(found, filled(caller.locale(), known, seen(caller, member, known)));
        });
    }

    /** Return what a caller sees, by field. */
    private Map<String, String> seen(Caller caller, long member, List<Field> known) {
        return ProfileSight.bind(
                        entities.createNamedQuery("core_profile_value.seen", StoredValue.class),
                        caller,
                        Fields.defaults(known))
                .setParameter("member", member)
                .setMaxResults(ValueEntity.MOST)
                .getResultStream()
                .collect(Collectors.toMap(StoredValue::field, StoredValue::content));
    }

    /** Return the stored values of a member by field, those of absent plugins included. */
    Map<String, String> values(long member) {
        return entities.createNamedQuery("core_profile_value.of-member", StoredValue.class)
                .setParameter("member", member)
                .setMaxResults(ValueEntity.MOST)
                .getResultStream()
                .collect(Collectors.toMap(StoredValue::field, StoredValue::content));
    }

    private List<Profile.Filled> filled(Locale locale, List<Field> known, Map<String, String> values) {
        List<Profile.Filled> said = known.stream()
                .flatMap(field ->
                        Optional.ofNullable(values.get(field.key()))
                                .flatMap(stored -> filled(locale, field, stored))
                                .stream())
                .toList();
        List<Profile.Filled> all = new ArrayList<>(said);
        known.stream()
                .filter(field -> field.typeName().equals(Profiles.COMPUTED))
                .map(field -> computed(field, said))
                .filter(computed -> !computed.text().isEmpty())
                .forEach(all::add);
        all.sort(Comparator.comparing(each -> known.indexOf(each.field())));
        return all;
    }

    /** Made of what the reader sees, a computed value shows nothing else. */
    private static Profile.Filled computed(Field field, List<Profile.Filled> said) {
        Stream<String> parts = field.spec().options().stream()
                .flatMap(key -> said.stream().filter(each -> each.field().key().equals(key)))
                .map(Profile.Filled::text);
        return new Profile.Filled(field, "", parts.collect(Collectors.joining(", ")));
    }

    private Optional<Profile.Filled> filled(Locale locale, Field field, String stored) {
        try {
            return Optional.of(new Profile.Filled(field, stored, words.shown(field, stored, locale)));
        } catch (HanseException | IllegalArgumentException | java.time.DateTimeException e) {
            LOG.warn("Field {} is left out of a profile: its type {} fails", field.key(), field.typeName(), e);
            return Optional.empty();
        }
    }
}
