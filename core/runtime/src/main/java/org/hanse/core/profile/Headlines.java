package org.hanse.core.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The line under a name: role and organisation, as far as everybody who is signed in sees them. It is kept with the name
 * because every list shows it.
 */
@ApplicationScoped
class Headlines {

    /** The fields that it is made of. */
    static final List<String> FIELDS = List.of("core:role", "core:organisation");

    private final EntityManager entities;
    private final Fields fields;

    @Inject
    Headlines(EntityManager entities, Fields fields) {
        this.entities = entities;
        this.fields = fields;
    }

    /** Return the line of a member, by what the database says now. */
    String of(long member) {
        Map<String, String> seen = ProfileSight.bind(
                        entities.createNamedQuery("core_profile_value.seen", StoredValue.class),
                        Strangers.MEMBER,
                        Fields.defaults(fields.all()))
                .setParameter("member", member)
                .setMaxResults(ValueEntity.MOST)
                .getResultStream()
                .collect(Collectors.toMap(StoredValue::field, StoredValue::content));
        return FIELDS.stream().map(seen::get).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }

    /** Return the line as the reader of a profile sees it. */
    static String seen(Profile profile) {
        return profile.entries().stream()
                .filter(filled -> FIELDS.contains(filled.field().key()))
                .map(Profile.Filled::text)
                .collect(Collectors.joining(", "));
    }
}
