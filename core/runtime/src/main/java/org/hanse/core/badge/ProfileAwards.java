package org.hanse.core.badge;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hanse.api.Window;
import org.hanse.api.security.Caller;
import org.hanse.api.view.Fragment;
import org.hanse.api.view.FragmentSource;
import org.hanse.api.view.SlotContext;
import org.hanse.core.security.Sight;

/** The badges of a member as a section of the profile. */
class ProfileAwards implements FragmentSource {

    private static final int SHOWN = 50;

    private final StoredAwards awards;
    private final EntityManager entities;
    private final AwardLines lines;

    @Inject
    ProfileAwards(StoredAwards awards, EntityManager entities, AwardLines lines) {
        this.awards = awards;
        this.entities = entities;
        this.lines = lines;
    }

    @Override
    public Map<Long, Fragment> load(Caller caller, List<SlotContext> contexts) {
        Map<Long, Fragment> fragments = new HashMap<>();
        for (SlotContext context : contexts) {
            long member = context.subject();
            List<AwardLine> shown = lines.of(
                    caller, awards.rows(caller, member, Window.first(SHOWN)).items());
            List<Elsewhere> others = elsewhere(caller, member);
            // Nobody is told that somebody else has nothing.
            if (!shown.isEmpty() || !others.isEmpty() || caller.is(member)) {
                fragments.put(member, new Fragment(Map.of("awards", shown, "elsewhere", others)));
            }
        }
        return fragments;
    }

    private List<Elsewhere> elsewhere(Caller caller, long member) {
        return Sight.ofPeople(entities.createNamedQuery("core_badge_elsewhere.of-member", Elsewhere.class), caller)
                .setParameter("member", member)
                .setMaxResults(SHOWN)
                .getResultList();
    }
}
