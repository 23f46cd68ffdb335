package org.hanse.core.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What people are found by: what they show to all members in fields that are searched, and the names of their skills. */
@ApplicationScoped
class PersonTexts {

    private final EntityManager entities;
    private final Fields fields;
    private final FieldWords words;
    private final Skills skills;

    @Inject
    PersonTexts(EntityManager entities, Fields fields, FieldWords words, Skills skills) {
        this.entities = entities;
        this.fields = fields;
        this.words = words;
        this.skills = skills;
    }

    /** Return the texts of several people, each value in both languages; people without any are absent. */
    Map<Long, String> of(Collection<Long> members) {
        Map<Long, StringJoiner> texts = new HashMap<>();
        Map<String, Field> searched = fields.all().stream()
                .filter(field -> field.spec().searchable())
                .collect(Collectors.toMap(Field::key, Function.identity()));
        for (FoundValue value : values(members, searched)) {
            Field field = searched.get(value.item());
            if (field != null) {
                said(field, value.content()).forEach(text -> add(texts, value.member(), text));
            }
        }
        skills.allNames(Strangers.MEMBER, members)
                .forEach((member, names) -> names.forEach(name -> add(texts, member, name)));
        return texts.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, text -> text.getValue().toString()));
    }

    private List<FoundValue> values(Collection<Long> members, Map<String, Field> searched) {
        return searched.isEmpty()
                ? List.of()
                : ProfileSight.bind(
                                entities.createNamedQuery("core_profile_value.found", FoundValue.class),
                                Strangers.MEMBER,
                                Fields.defaults(List.copyOf(searched.values())))
                        .setParameter("members", members)
                        .setParameter("searched", searched.keySet())
                        .setMaxResults(searched.size() * members.size())
                        .getResultList();
    }

    private Stream<String> said(Field field, String stored) {
        return Stream.of(Locale.ENGLISH, Locale.FRENCH)
                .map(language -> words.shown(field, stored, language))
                .distinct();
    }

    private static void add(Map<Long, StringJoiner> texts, long member, String text) {
        texts.computeIfAbsent(member, absent -> new StringJoiner(" · ")).add(text);
    }
}
