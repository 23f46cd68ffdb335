package org.hanse.core.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hanse.api.security.Caller;
import org.hanse.core.data.Ids;

/** What people know and care for. */
@ApplicationScoped
class Skills {

    /** What one person may name in each list. */
    static final int MOST = 50;

    private final EntityManager entities;
    private final Vocabulary vocabulary;
    private final ProfileEditing editing;
    private final Ids ids;

    @Inject
    Skills(EntityManager entities, Vocabulary vocabulary, ProfileEditing editing, Ids ids) {
        this.entities = entities;
        this.vocabulary = vocabulary;
        this.editing = editing;
        this.ids = ids;
    }

    /** Names by item. */
    record Named(List<String> skills, List<String> interests) {}

    /** Return what a caller sees of several people, in the caller's language; people without any are absent. */
    Map<Long, Named> of(Caller caller, Collection<Long> members) {
        List<PersonSkill> seen = seen(caller, members);
        Map<Long, String> names =
                vocabulary.names(seen.stream().map(PersonSkill::skill).collect(Collectors.toSet()), caller.locale());
        return seen.stream()
                .collect(Collectors.groupingBy(
                        PersonSkill::member,
                        Collectors.collectingAndThen(
                                Collectors.toList(),
                                of -> new Named(named(of, Items.SKILLS, names), named(of, Items.INTERESTS, names)))));
    }

    /** Return the skills that a caller sees that several people have, without what they only care for. */
    Map<Long, List<Long>> known(Caller caller, Collection<Long> members) {
        return seen(caller, members).stream()
                .filter(each -> each.item().equals(Items.SKILLS))
                .collect(Collectors.groupingBy(
                        PersonSkill::member, Collectors.mapping(PersonSkill::skill, Collectors.toList())));
    }

    /** Return what skills are called in a language. */
    Map<Long, String> names(Collection<Long> skills, Locale locale) {
        return vocabulary.names(Set.copyOf(skills), locale);
    }

    /** Return all names, in all languages, of what a caller sees that several people know and care for. */
    Map<Long, List<String>> allNames(Caller caller, Collection<Long> members) {
        List<PersonSkill> seen = seen(caller, members);
        Map<Long, List<SkillName>> names =
                vocabulary.all(seen.stream().map(PersonSkill::skill).collect(Collectors.toSet()));
        return seen.stream()
                .collect(Collectors.groupingBy(
                        PersonSkill::member,
                        Collectors.flatMapping(
                                each -> names.getOrDefault(each.skill(), List.of()).stream()
                                        .map(SkillName::name),
                                Collectors.toList())));
    }

    private List<PersonSkill> seen(Caller caller, Collection<Long> members) {
        return ProfileSight.bind(
                        entities.createNamedQuery("core_person_skill.seen", PersonSkill.class), caller, Items.DEFAULTS)
                .setParameter("members", members)
                .setMaxResults(2 * MOST * members.size())
                .getResultList();
    }

    private static List<String> named(List<PersonSkill> of, String item, Map<Long, String> names) {
        return of.stream()
                .filter(each -> each.item().equals(item))
                .map(each -> names.getOrDefault(each.skill(), ""))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** Store what a member knows and cares for, by names in any language, and who sees it. */
    @Transactional
    public void store(
            long member,
            Locale locale,
            List<String> skills,
            List<String> interests,
            Map<String, AudienceChoice> choices) {
        forget(member);
        store(member, Items.SKILLS, vocabulary.learn(skills, locale));
        store(member, Items.INTERESTS, vocabulary.learn(interests, locale));
        editing.store(member, List.of(), choices);
        editing.changed(member);
    }

    /** Forget what somebody knows and cares for, in the current transaction. */
    void forget(long member) {
        entities.createNamedQuery("core_person_skill.forget")
                .setParameter("member", member)
                .setParameter("items", List.of(Items.SKILLS, Items.INTERESTS))
                .executeUpdate();
    }

    private void store(long member, String item, Set<Long> skills) {
        skills.stream()
                .limit(MOST)
                .forEach(skill -> entities.persist(new PersonSkillEntity(ids.next(), member, item, skill)));
        entities.flush();
    }
}
