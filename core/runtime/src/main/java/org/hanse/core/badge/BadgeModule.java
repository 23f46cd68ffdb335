package org.hanse.core.badge;

import org.hanse.api.Contributions;
import org.hanse.api.Plugin;
import org.hanse.api.badge.BadgeAwarded;
import org.hanse.api.badge.Badges;
import org.hanse.api.notification.Channel;
import org.hanse.api.notification.Importance;
import org.hanse.api.notification.NotificationType;
import org.hanse.api.notification.Notifications;
import org.hanse.api.privacy.PersonalData;
import org.hanse.api.privacy.Privacy;
import org.hanse.api.security.Acl;
import org.hanse.api.signal.Signal;
import org.hanse.api.view.Slots;

/** What core contributes about badges. */
public final class BadgeModule implements Plugin {

    @Override
    public void contribute(Contributions to) {
        to.entities(AwardEntity.class, ElsewhereEntity.class)
                .beans(StoredAwards.class, BadgeArchive.class, Exhibits.class, AwardLines.class)
                .beans(Rules.class, RuleEvaluation.class)
                .add(Acl.POINT, "award", AwardAcl.class)
                .add(Privacy.PERSONAL_DATA, "awards", PersonalData.in("hanse_award"))
                .add(Privacy.PERSONAL_DATA, "awards-elsewhere", PersonalData.in("hanse_badge_elsewhere"))
                .add(Privacy.EXPORTER, AwardData.class)
                .add(Privacy.ERASER, AwardData.class)
                .resource(AwardApi.class)
                .on(Signal.class, EvaluateRules.class)
                .add(Notifications.SUBJECT, "award", AwardSubjects.class)
                .add(
                        Notifications.TYPE,
                        "badge",
                        NotificationType.of(Importance.NORMAL, Channel.IN_APP, Channel.DIGEST))
                .on(BadgeAwarded.class, AwardNotices.class)
                .add(Badges.RULE, "first-reply", FirstReply.class)
                .add(Badges.RULE, "host", FirstGuest.class)
                .fragment(Slots.PROFILE_SECTION, "badge/awards.vm", ProfileAwards.class)
                .fragment(Slots.HOST_BADGES, "badge/strip.vm", BadgeStrip.class);
    }
}
