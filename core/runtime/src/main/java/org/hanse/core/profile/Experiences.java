package org.hanse.core.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.security.Caller;
import org.hanse.core.data.Ids;
import org.hanse.core.security.Access;

/** Where people have worked, and with what skills. */
@ApplicationScoped
class Experiences {

    private static final int MOST = 50;
    private static final int MOST_SKILLS = 20;

    private final EntityManager entities;
    private final Vocabulary vocabulary;
    private final ProfileEditing editing;
    private final Ids ids;

    @Inject
    Experiences(EntityManager entities, Vocabulary vocabulary, ProfileEditing editing, Ids ids) {
        this.entities = entities;
        this.vocabulary = vocabulary;
        this.editing = editing;
        this.ids = ids;
    }

    /** An experience with the names of its skills. */
    record Told(Experience experience, boolean current, List<String> skills) {}

    /** Return what a caller sees of several people, what goes on first; people without any are absent. */
    Map<Long, List<Told>> of(Caller caller, Collection<Long> members) {
        List<Experience> seen = ProfileSight.bind(
                        entities.createNamedQuery("core_experience.seen", Experience.class), caller, Items.DEFAULTS)
                .setParameter("members", members)
                .setMaxResults(MOST * members.size())
                .getResultList();
        Map<Long, List<Long>> used = used(seen.stream().map(Experience::id).toList());
        Map<Long, String> names = vocabulary.names(
                used.values().stream().flatMap(List::stream).collect(Collectors.toSet()), caller.locale());
        return seen.stream()
                .sorted(Comparator.comparing(experience -> !experience.current()))
                .map(experience -> new Told(
                        experience,
                        experience.current(),
                        used.getOrDefault(experience.id(), List.of()).stream()
                                .map(skill -> names.getOrDefault(skill, ""))
                                .toList()))
                .collect(Collectors.groupingBy(told -> told.experience().member()));
    }

    private Map<Long, List<Long>> used(List<Long> experiences) {
        return experiences.isEmpty()
                ? Map.of()
                : entities.createNamedQuery("core_experience_skill.of", ExperienceSkill.class)
                        .setParameter("experiences", experiences)
                        .setMaxResults(MOST_SKILLS * experiences.size())
                        .getResultStream()
                        .collect(Collectors.groupingBy(
                                ExperienceSkill::experience,
                                Collectors.mapping(ExperienceSkill::skill, Collectors.toList())));
    }

    /** Return an experience of the caller's own. */
    Told own(Caller caller, long id) {
        return of(caller, List.of(Access.member(caller))).values().stream()
                .flatMap(List::stream)
                .filter(told -> told.experience().id() == id)
                .findFirst()
                .orElseThrow(Experiences::none);
    }

    /** Store an experience of the caller's, a new one under the id 0. */
    @Transactional
    public void store(Caller caller, long id, Experience.Text text, List<String> skills) {
        long member = Access.member(caller);
        ExperienceEntity row = id == 0 ? created(member) : require(member, id);
        row.become(text);
        entities.flush();
        forgetSkills(List.of(row.id()));
        vocabulary.learn(skills, caller.locale()).stream()
                .limit(MOST_SKILLS)
                .forEach(skill -> entities.persist(new ExperienceSkillEntity(ids.next(), row.id(), skill)));
        editing.changed(member);
    }

    private ExperienceEntity created(long member) {
        ExperienceEntity row = new ExperienceEntity(ids.next(), member);
        entities.persist(row);
        return row;
    }

    /** Remove an experience of the caller's. */
    @Transactional
    public void remove(Caller caller, long id) {
        long member = Access.member(caller);
        ExperienceEntity row = require(member, id);
        forgetSkills(List.of(id));
        entities.remove(row);
        editing.changed(member);
    }

    private void forgetSkills(List<Long> experiences) {
        entities.createNamedQuery("core_experience_skill.forget")
                .setParameter("experiences", experiences)
                .executeUpdate();
    }

    private ExperienceEntity require(long member, long id) {
        ExperienceEntity row = entities.createNamedQuery("core_experience.own", ExperienceEntity.class)
                .setParameter("member", member)
                .setParameter("id", id)
                .getSingleResultOrNull();
        if (row == null) {
            throw none();
        }
        return row;
    }

    private static HanseException none() {
        return new HanseException(ErrorCode.NOT_FOUND, "There is no such experience of yours.");
    }
}
