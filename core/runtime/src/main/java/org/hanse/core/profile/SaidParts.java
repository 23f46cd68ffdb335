package org.hanse.core.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hanse.api.HanseException;
import org.hanse.api.profile.Audience;
import org.hanse.api.search.Document;
import org.hanse.api.search.Facet;
import org.hanse.api.search.Readership;

/**
 * What people say in the fields that they are found by to the members of some communities, and the values that all
 * members narrow the directory by. What is for connections or for oneself is no part of the index.
 */
@ApplicationScoped
class SaidParts {

    private static final int MOST_COMMUNITIES = 20;

    private final EntityManager entities;
    private final Fields fields;
    private final FieldWords words;

    @Inject
    SaidParts(EntityManager entities, Fields fields, FieldWords words) {
        this.entities = entities;
        this.fields = fields;
        this.words = words;
    }

    /** Return the facet of a field whose values are chosen, not written. */
    static String facet(Field field) {
        return field.key().replace(':', '-');
    }

    /** Return the fields that people are counted and narrowed by. */
    List<Field> facets() {
        return searched()
                .filter(field -> Facet.isName(facet(field)))
                .filter(field -> !words.choices(field, Locale.ENGLISH).isEmpty())
                .toList();
    }

    private Stream<Field> searched() {
        return fields.all().stream().filter(field -> field.spec().searchable());
    }

    /** Return the parts of people, by person; one who says nothing is absent. */
    Map<Long, List<Document.Part>> of(Collection<Long> members) {
        Map<String, Field> known =
                searched().collect(Collectors.toMap(Field::key, Function.identity(), (first, second) -> first));
        if (known.isEmpty() || members.isEmpty()) {
            return Map.of();
        }
        List<SaidValue> said = entities.createNamedQuery("core_profile_value.said", SaidValue.class)
                .setParameter("members", members)
                .setParameter("items", known.keySet())
                .setMaxResults(members.size() * known.size())
                .getResultList();
        Map<Long, List<Long>> communities = communities(said);
        Map<Long, List<Document.Part>> parts = new HashMap<>();
        for (SaidValue value : said) {
            Field field = Objects.requireNonNull(known.get(value.field()));
            readers(value, field, communities)
                    .forEach(readers -> parts.computeIfAbsent(value.member(), member -> new ArrayList<>())
                            .add(part(readers, field, value)));
        }
        return parts;
    }

    private Map<Long, List<Long>> communities(List<SaidValue> said) {
        Set<Long> choices = said.stream()
                .filter(value -> Objects.equals(value.level(), Audience.COMMUNITIES.ordinal()))
                .map(SaidValue::choice)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return choices.isEmpty()
                ? Map.of()
                : entities
                        .createNamedQuery("core_audience_community.of", ShownTo.class)
                        .setParameter("choices", choices)
                        .setMaxResults(choices.size() * MOST_COMMUNITIES)
                        .getResultList()
                        .stream()
                        .collect(Collectors.groupingBy(
                                ShownTo::choice, Collectors.mapping(ShownTo::community, Collectors.toList())));
    }

    private static List<Readership> readers(SaidValue value, Field field, Map<Long, List<Long>> communities) {
        Integer level = value.level();
        Audience audience = level == null ? field.spec().audience() : Audience.values()[level];
        Long choice = value.choice();
        return switch (audience) {
            // Who is signed in finds by what is for everybody too; those who are not find people by their names.
            case PUBLIC, MEMBERS -> List.of(Readership.of(Readership.Rule.SIGNED_IN));
            case COMMUNITIES ->
                choice == null
                        ? List.of()
                        : communities.getOrDefault(choice, List.of()).stream()
                                .map(Readership::membersOf)
                                .toList();
            case CONNECTIONS, ME -> List.of();
        };
    }

    private Document.Part part(Readership readers, Field field, SaidValue value) {
        boolean chosen = !words.choices(field, Locale.ENGLISH).isEmpty();
        Map<String, List<String>> facets = chosen ? Map.of(facet(field), field.split(value.content())) : Map.of();
        // What all members find somebody by is told by PersonTexts.
        return readers.rule() == Readership.Rule.SIGNED_IN
                ? new Document.Part(readers, "", facets)
                : new Document.Part(readers, text(field, value), facets);
    }

    private String text(Field field, SaidValue value) {
        return Stream.of(Locale.ENGLISH, Locale.FRENCH)
                .map(locale -> shown(field, value, locale))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private String shown(Field field, SaidValue value, Locale locale) {
        try {
            return words.shown(field, value.content(), locale);
        } catch (HanseException | IllegalArgumentException e) {
            return value.content();
        }
    }
}
