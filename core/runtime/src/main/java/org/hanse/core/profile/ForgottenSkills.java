package org.hanse.core.profile;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.Set;
import org.hanse.core.privacy.MemberRows;

/** Forgets what somebody knows, and the names that nobody else uses: they are that person's words. */
@Dependent
class ForgottenSkills {

    private static final String NAMED = "select s.skill from core_person_skill s where s.member = :member";
    private static final String USED = "select s.skill from core_experience_skill s join core_experience e"
            + " on e.id = s.experience where e.member = :member";

    /** What administrators have looked after is everybody's. */
    private static final String UNUSED = "select k.curated from core_skill k where k.id = :skill"
            + " and not exists (select s.id from core_person_skill s where s.skill = k.id)"
            + " and not exists (select s.id from core_experience_skill s where s.skill = k.id)";

    private final EntityManager entities;

    @Inject
    ForgottenSkills(EntityManager entities) {
        this.entities = entities;
    }

    void forget(long member) {
        MemberRows rows = new MemberRows(entities, member);
        Set<Long> skills = new HashSet<>(rows.some(NAMED, Long.class));
        skills.addAll(rows.some(USED, Long.class));
        rows.change("delete from core_person_skill s where s.member = :member");
        rows.change("delete from core_experience_skill s where s.experience in"
                + " (select e.id from core_experience e where e.member = :member)");
        skills.stream().filter(this::isUnused).forEach(this::drop);
    }

    private boolean isUnused(long skill) {
        return entities.createQuery(UNUSED, Boolean.class)
                .setParameter("skill", skill)
                .setMaxResults(1)
                .getResultList()
                .contains(false);
    }

    private void drop(long skill) {
        entities.createNamedQuery("core_skill_name.forget")
                .setParameter("skill", skill)
                .executeUpdate();
        entities.createQuery("delete from core_skill k where k.id = :skill")
                .setParameter("skill", skill)
                .executeUpdate();
    }
}
