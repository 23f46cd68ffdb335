package org.hanse.core.profile;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.hanse.api.profile.Audience;
import org.hanse.api.security.Caller;
import org.hanse.api.view.Fragment;
import org.hanse.api.view.FragmentSource;
import org.hanse.api.view.SlotContext;

/** Where somebody has worked, what they offer and look for: lists that lead to forms, below the form of their profile. */
class StoryEdit implements FragmentSource {

    private final Experiences experiences;
    private final Offers offers;
    private final Audiences audiences;

    @Inject
    StoryEdit(Experiences experiences, Offers offers, Audiences audiences) {
        this.experiences = experiences;
        this.offers = offers;
        this.audiences = audiences;
    }

    @Override
    public Map<Long, Fragment> load(Caller caller, List<SlotContext> contexts) {
        long member = contexts.get(0).subject();
        if (!caller.is(member)) {
            return Map.of();
        }
        AudienceForm.Maker maker = new AudienceForm.Maker(caller.locale(), audiences.communities(member));
        return Map.of(
                member,
                new Fragment(Map.of(
                        "experiences",
                                experiences.of(caller, List.of(member)).getOrDefault(member, List.of()).stream()
                                        .map(told -> ExperienceSection.Shown.of(told, caller.locale()))
                                        .toList(),
                        "offers", offers.own(member),
                        "today", offers.today(caller),
                        "experienceAudience",
                                maker.of(
                                        Items.EXPERIENCE,
                                        Items.DEFAULTS.getOrDefault(Items.EXPERIENCE, Audience.ME),
                                        audiences.of(member).getOrDefault(Items.EXPERIENCE, AudienceChoice.DEFAULT)))));
    }
}
