package org.hanse.core.profile;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hanse.api.security.Caller;
import org.hanse.api.settings.Settings;
import org.hanse.api.view.Fragment;
import org.hanse.api.view.FragmentSource;
import org.hanse.api.view.SlotContext;
import org.hanse.core.security.PeopleSight;

/** What people know and care for, as a section of profiles. */
class SkillSection implements FragmentSource {

    private final Skills skills;
    private final Settings settings;

    @Inject
    SkillSection(Skills skills, Settings settings) {
        this.skills = skills;
        this.settings = settings;
    }

    @Override
    public Map<Long, Fragment> load(Caller caller, List<SlotContext> contexts) {
        if (!PeopleSight.isOpenTo(caller, settings)) {
            return Map.of();
        }
        Map<Long, Fragment> fragments = new HashMap<>();
        skills.of(caller, contexts.stream().map(SlotContext::subject).toList())
                .forEach((member, named) -> fragments.put(
                        member, new Fragment(Map.of("skills", named.skills(), "interests", named.interests()))));
        return fragments;
    }
}
