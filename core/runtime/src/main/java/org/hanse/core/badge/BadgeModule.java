package org.hanse.core.badge;

import org.hanse.api.Contributions;
import org.hanse.api.Plugin;
import org.hanse.api.badge.Badges;
import org.hanse.api.signal.Signal;
import org.hanse.api.view.Slots;

/** What core contributes about badges. */
public final class BadgeModule implements Plugin {

    @Override
    public void contribute(Contributions to) {
        to.entities(AwardEntity.class, ElsewhereEntity.class)
                .beans(StoredAwards.class, BadgeArchive.class, Exhibits.class, AwardLines.class)
                .beans(Rules.class, RuleEvaluation.class)
                .resource(AwardApi.class)
                .on(Signal.class, EvaluateRules.class)
                .add(Badges.RULE, "first-reply", FirstReply.class)
                .add(Badges.RULE, "host", FirstGuest.class)
                .fragment(Slots.PROFILE_SECTION, "badge/awards.vm", ProfileAwards.class)
                .fragment(Slots.HOST_BADGES, "badge/strip.vm", BadgeStrip.class);
    }
}
