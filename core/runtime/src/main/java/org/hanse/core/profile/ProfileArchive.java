package org.hanse.core.profile;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hanse.api.HanseException;
import org.hanse.api.PluginId;
import org.hanse.core.data.Ids;

/** Fills the profiles of members who come from elsewhere. Nothing is checked against a caller, no signal is sent. */
public final class ProfileArchive {

    private final EntityManager entities;
    private final Fields fields;
    private final Ids ids;

    @Inject
    ProfileArchive(EntityManager entities, Fields fields, Ids ids) {
        this.entities = entities;
        this.fields = fields;
        this.ids = ids;
    }

    /** Return what to store for a value of a field of core, absent if the field does not take it. */
    public Optional<String> checked(String field, String value) {
        return fields.all().stream()
                .filter(each -> each.plugin().equals(PluginId.CORE)
                        && each.spec().name().equals(field))
                .findFirst()
                .flatMap(each -> checked(each, value));
    }

    private static Optional<String> checked(Field field, String value) {
        try {
            return Optional.of(field.type().check(value, Locale.ENGLISH)).filter(stored -> !stored.isEmpty());
        } catch (HanseException e) {
            return Optional.empty();
        }
    }

    /** Store checked values of fields of core for a new member, in the current transaction. */
    public void fill(long member, Map<String, String> values) {
        if (!values.isEmpty()) {
            // Nothing tells the persistence provider that values need the row of their member.
            entities.flush();
            values.forEach((field, value) ->
                    entities.persist(new ValueEntity(ids.next(), member, PluginId.CORE + ":" + field, value)));
        }
    }
}
