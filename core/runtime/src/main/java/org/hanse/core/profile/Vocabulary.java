package org.hanse.core.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hanse.core.data.Ids;

/** The names of what people know: whoever writes one of them means the same skill, in whatever language. */
@ApplicationScoped
class Vocabulary {

    /** More names than a page shows. */
    private static final int MOST = 2000;

    private static final int OFFERED = 500;

    private final EntityManager entities;
    private final Ids ids;

    @Inject
    Vocabulary(EntityManager entities, Ids ids) {
        this.entities = entities;
        this.ids = ids;
    }

    /** Return the skills that names mean, in the current transaction; what nobody has named before becomes one. */
    Set<Long> learn(List<String> entered, Locale locale) {
        Map<String, String> names = new LinkedHashMap<>();
        entered.stream()
                .map(name -> name.strip().replaceAll("\\s+", " "))
                .filter(name -> name.length() <= SkillNameEntity.LONGEST)
                .forEach(name -> names.putIfAbsent(Folding.of(name), name));
        names.keySet().removeIf(folded -> folded.isEmpty() || folded.length() > SkillNameEntity.LONGEST);
        Map<String, Long> known = known(names.keySet());
        Set<Long> skills = new LinkedHashSet<>();
        names.forEach((folded, name) -> skills.add(known.computeIfAbsent(folded, absent -> create(name, locale))));
        return skills;
    }

    /** Return the skills by folded names. */
    Map<String, Long> known(Collection<String> folded) {
        if (folded.isEmpty()) {
            return new HashMap<>();
        }
        return entities.createNamedQuery("core_skill_name.known", KnownName.class)
                .setParameter("folded", folded)
                .setMaxResults(folded.size())
                .getResultStream()
                .collect(Collectors.toMap(KnownName::folded, KnownName::skill));
    }

    private long create(String name, Locale locale) {
        long skill = ids.next();
        entities.persist(new SkillEntity(skill));
        entities.flush();
        entities.persist(new SkillNameEntity(ids.next(), skill, locale.getLanguage(), name, true));
        return skill;
    }

    /** Return what skills are called for a reader. */
    Map<Long, String> names(Collection<Long> skills, Locale locale) {
        Map<Long, String> names = new HashMap<>();
        all(skills).forEach((skill, of) -> names.put(skill, best(of, locale)));
        return names;
    }

    /** Return all names of skills. */
    Map<Long, List<SkillName>> all(Collection<Long> skills) {
        return skills.isEmpty()
                ? Map.of()
                : entities.createNamedQuery("core_skill_name.of", SkillName.class)
                        .setParameter("skills", Set.copyOf(skills))
                        .setMaxResults(MOST)
                        .getResultStream()
                        .collect(Collectors.groupingBy(SkillName::skill));
    }

    private static String best(List<SkillName> names, Locale locale) {
        return names.stream()
                .min(Comparator.comparing((SkillName name) -> !name.preferred())
                        .thenComparing(name -> !name.language().equals(locale.getLanguage())))
                .map(first -> names.stream()
                        .filter(name -> name.language().equals(locale.getLanguage()))
                        .min(Comparator.comparing((SkillName name) -> !name.preferred()))
                        .orElse(first)
                        .name())
                .orElse("");
    }

    /** Return names to choose from, in a language. */
    List<String> offered(Locale locale) {
        return entities.createNamedQuery("core_skill_name.offered", String.class)
                .setParameter("language", locale.getLanguage())
                .setMaxResults(OFFERED)
                .getResultList();
    }
}
