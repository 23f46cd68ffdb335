package org.hanse.core.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hanse.api.HanseException;
import org.hanse.api.profile.Members;
import org.hanse.api.security.Caller;
import org.hanse.api.settings.Settings;
import org.hanse.core.security.PeopleSight;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Profiles as their readers see them. */
@ApplicationScoped
class ProfileBook {

    private static final Logger LOG = LoggerFactory.getLogger(ProfileBook.class);

    private final EntityManager entities;
    private final Members members;
    private final Fields fields;
    private final Settings settings;

    @Inject
    ProfileBook(EntityManager entities, Members members, Fields fields, Settings settings) {
        this.entities = entities;
        this.members = members;
        this.fields = fields;
        this.settings = settings;
    }

    /** Return a profile, absent for a caller who may not know of it. */
    Optional<Profile> find(Caller caller, long member) {
        if (!PeopleSight.isOpenTo(caller, settings)) {
            return Optional.empty();
        }
        return members.find(member).map(found -> new Profile(found, filled(caller.locale(), values(member))));
    }

    /** Return the stored values of a member by field, those of absent plugins included. */
    Map<String, String> values(long member) {
        return entities
                .createNamedQuery("core_profile_value.of-member", StoredValue.class)
                .setParameter("member", member)
                .setMaxResults(ValueEntity.MOST)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(StoredValue::field, StoredValue::content));
    }

    private List<Profile.Filled> filled(Locale locale, Map<String, String> values) {
        return fields.all().stream()
                .flatMap(field ->
                        Optional.ofNullable(values.get(field.key()))
                                .flatMap(stored -> filled(locale, field, stored))
                                .stream())
                .toList();
    }

    private static Optional<Profile.Filled> filled(Locale locale, Field field, String stored) {
        try {
            return Optional.of(new Profile.Filled(field, stored, field.type().display(stored, locale)));
        } catch (HanseException e) {
            LOG.warn("Field {} is left out of a profile: its type {} fails", field.key(), field.typeName(), e);
            return Optional.empty();
        }
    }
}
