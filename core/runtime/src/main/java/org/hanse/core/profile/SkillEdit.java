package org.hanse.core.profile;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hanse.api.profile.Audience;
import org.hanse.api.security.Caller;
import org.hanse.api.view.Fragment;
import org.hanse.api.view.FragmentSource;
import org.hanse.api.view.SlotContext;

/** The form of what somebody knows and cares for, below the form of their profile. */
class SkillEdit implements FragmentSource {

    private static final int SPARE = 3;

    private final Skills skills;
    private final Vocabulary vocabulary;
    private final Audiences audiences;

    @Inject
    SkillEdit(Skills skills, Vocabulary vocabulary, Audiences audiences) {
        this.skills = skills;
        this.vocabulary = vocabulary;
        this.audiences = audiences;
    }

    @Override
    public Map<Long, Fragment> load(Caller caller, List<SlotContext> contexts) {
        long member = contexts.get(0).subject();
        if (!caller.is(member)) {
            return Map.of();
        }
        Skills.Named own =
                skills.of(caller, List.of(member)).getOrDefault(member, new Skills.Named(List.of(), List.of()));
        Map<String, AudienceChoice> seen = audiences.of(member);
        AudienceForm.Maker maker = new AudienceForm.Maker(caller.locale(), audiences.communities(member));
        return Map.of(
                member,
                new Fragment(Map.of(
                        "skills", spaced(own.skills()),
                        "interests", spaced(own.interests()),
                        "offered", vocabulary.offered(caller.locale()),
                        "skillAudience", audience(maker, Items.SKILLS, seen),
                        "interestAudience", audience(maker, Items.INTERESTS, seen))));
    }

    private static AudienceForm audience(AudienceForm.Maker maker, String item, Map<String, AudienceChoice> seen) {
        return maker.of(
                item, Items.DEFAULTS.getOrDefault(item, Audience.ME), seen.getOrDefault(item, AudienceChoice.DEFAULT));
    }

    private static List<String> spaced(List<String> names) {
        List<String> spaced = new ArrayList<>(names);
        for (int i = 0; i < SPARE; i++) {
            spaced.add("");
        }
        return spaced;
    }
}
