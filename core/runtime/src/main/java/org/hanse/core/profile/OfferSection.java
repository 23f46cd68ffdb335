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

/** What people offer and look for, as a section of profiles. */
class OfferSection implements FragmentSource {

    private final Offers offers;
    private final Settings settings;

    @Inject
    OfferSection(Offers offers, Settings settings) {
        this.offers = offers;
        this.settings = settings;
    }

    @Override
    public Map<Long, Fragment> load(Caller caller, List<SlotContext> contexts) {
        if (!PeopleSight.isOpenTo(caller, settings)) {
            return Map.of();
        }
        Map<Long, Fragment> fragments = new HashMap<>();
        offers.of(caller, contexts.stream().map(SlotContext::subject).toList())
                .forEach((member, statements) -> fragments.put(
                        member,
                        new Fragment(Map.of(
                                "offered",
                                statements.stream()
                                        .filter(each -> !each.sought())
                                        .toList(),
                                "sought",
                                statements.stream().filter(Offer::sought).toList()))));
        return fragments;
    }
}
