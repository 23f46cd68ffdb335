package org.hanse.core.community;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.hanse.api.community.MembershipChanged;
import org.hanse.api.community.Standing;
import org.hanse.api.notification.Notification;
import org.hanse.api.notification.Notifier;
import org.hanse.api.notification.Subject;
import org.hanse.api.signal.SignalListener;

/** Tells facilitators who asks to join, and people what was decided about them. */
class StandingNotices implements SignalListener<MembershipChanged> {

    /** The kind of subject that anybody reads whose standing with a community is known. */
    static final String STANDING = "standing";

    /** The kind of subject that those read who answer requests. */
    static final String REQUEST = "request";

    private static final int MOST = 100;

    private final EntityManager entities;
    private final Notifier notifier;

    @Inject
    StandingNotices(EntityManager entities, Notifier notifier) {
        this.entities = entities;
        this.notifier = notifier;
    }

    @Override
    public void on(MembershipChanged change) {
        boolean own = change.actor() == change.member();
        switch (change.to()) {
            case REQUESTED -> tell(facilitators(change.subject()), "core:membership-request", REQUEST, change);
            case INVITED -> person("core:membership-invited", change);
            case REFUSED -> {
                if (!own) {
                    person("core:membership-refused", change);
                }
            }
            case REMOVED -> person("core:membership-removed", change);
            case ACTIVE -> {
                if (!own && change.from() == Standing.REQUESTED) {
                    person("core:membership-admitted", change);
                } else if (!own && change.from() == Standing.ACTIVE) {
                    person("core:membership-role", change);
                }
            }
            case NONE, PAUSED, LEFT -> {}
        }
    }

    private void person(String type, MembershipChanged change) {
        tell(List.of(change.member()), type, STANDING, change);
    }

    private void tell(List<Long> members, String type, String kind, MembershipChanged change) {
        Notification notice = Notification.to(members, type, new Subject("core:" + kind, change.subject()))
                .in(change.subject());
        notifier.notify(change.actor() == 0 ? notice : notice.by(change.actor()));
    }

    private List<Long> facilitators(long community) {
        return entities.createNamedQuery("core_membership.who-facilitate", Long.class)
                .setParameter("community", community)
                .setMaxResults(MOST)
                .getResultList();
    }
}
