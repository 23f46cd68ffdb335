package org.hanse.core.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.profile.Audience;
import org.hanse.api.profile.Profiles;
import org.hanse.api.security.Caller;
import org.hanse.core.data.Ids;
import org.hanse.core.view.CoreWords;

/** What administrators decide about fields: order, necessity, default audience; and fields of their own. */
@ApplicationScoped
class FieldAdministration {

    private static final String OWN = "own:";
    private static final int LONGEST_KEY = 60;
    private static final int LONGEST_LABEL = 200;
    private static final int LONGEST_OPTIONS = 2000;

    private final EntityManager entities;
    private final Fields fields;
    private final Listings listings;
    private final Ids ids;

    @Inject
    FieldAdministration(EntityManager entities, Fields fields, Listings listings, Ids ids) {
        this.entities = entities;
        this.fields = fields;
        this.listings = listings;
        this.ids = ids;
    }

    /** What was decided about one field. */
    record Decision(int place, boolean required, Audience audience) {}

    /**
     * Store decisions by the keys of fields; what is about unknown fields is left out.
     *
     * @return whether people are found by other words now
     */
    @Transactional
    public boolean decide(Map<String, Decision> decisions) {
        boolean moved = false;
        for (Field field : fields.all()) {
            Decision decision = decisions.get(field.key());
            if (decision != null) {
                moved |= field.spec().searchable()
                        && decision.audience() != field.spec().audience();
                decide(field, decision);
            }
        }
        return moved;
    }

    private void decide(Field field, Decision decision) {
        boolean narrowed = decision.audience().compareTo(Audience.MEMBERS) < 0
                && field.spec().audience().compareTo(Audience.MEMBERS) >= 0;
        setting(field.key()).decide(decision.place(), decision.required(), decision.audience());
        if (narrowed && Headlines.FIELDS.contains(field.key())) {
            // What lists say under names must not outlive its audience; the next change of a profile writes it anew.
            entities.flush();
            entities.createNamedQuery("core_member.silence")
                    .setParameter("item", field.key())
                    .executeUpdate();
            listings.changed();
        }
    }

    private FieldSettingEntity setting(String key) {
        FieldSettingEntity present = entities.find(FieldSettingEntity.class, key);
        if (present != null) {
            return present;
        }
        FieldSettingEntity created = new FieldSettingEntity(key);
        entities.persist(created);
        return created;
    }

    /** Return the types that a field can be added of. */
    Set<String> types() {
        return fields.types().keySet().stream()
                .filter(type -> !type.equals(Profiles.COMPUTED))
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    }

    /** Add a field of one's own. */
    @Transactional
    public void add(Caller caller, NewField added) {
        boolean choosing = List.of(Profiles.SELECT, Profiles.MULTI_SELECT, Profiles.CHECKBOXES)
                .contains(added.type());
        if (added.english().isBlank()
                || added.english().length() > LONGEST_LABEL
                || added.french().length() > LONGEST_LABEL
                || added.options().length() > LONGEST_OPTIONS
                || choosing && added.options().isBlank()
                || !types().contains(added.type())) {
            throw new HanseException(ErrorCode.INVALID, CoreWords.to(caller, "profile.fields.problem"));
        }
        setting(key(added.english())).add(added);
    }

    private String key(String label) {
        String plain = Normalizer.normalize(label, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .strip()
                .replace(' ', '-');
        String shortened = plain.substring(0, Math.min(plain.length(), LONGEST_KEY));
        String key = OWN + (shortened.isEmpty() ? "field" : shortened);
        return entities.find(FieldSettingEntity.class, key) == null ? key : key + "-" + ids.next();
    }

    /** Remove a field of one's own; what people wrote in it goes with it. */
    @Transactional
    public void remove(String key) {
        FieldSettingEntity present = key.startsWith(OWN) ? entities.find(FieldSettingEntity.class, key) : null;
        if (present == null) {
            throw new HanseException(ErrorCode.NOT_FOUND, "There is no such field of your own.");
        }
        entities.remove(present);
        for (String query : List.of(
                "core_profile_value.forget-item",
                "core_audience_community.forget-item",
                "core_audience.forget-everybodys")) {
            entities.createNamedQuery(query).setParameter("item", key).executeUpdate();
        }
    }
}
