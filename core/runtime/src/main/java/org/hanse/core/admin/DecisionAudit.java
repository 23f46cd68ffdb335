package org.hanse.core.admin;

import jakarta.inject.Inject;
import java.util.Locale;
import org.hanse.api.community.OwnerAppointed;
import org.hanse.api.community.PluginAttached;
import org.hanse.api.community.PluginDetached;
import org.hanse.api.profile.Member;
import org.hanse.api.profile.Members;
import org.hanse.api.security.PermissionDecided;
import org.hanse.api.signal.Signal;
import org.hanse.api.signal.SignalListener;

/** Notes who decided what about communities: their plugins, who may do what there, and who owns them. */
class DecisionAudit implements SignalListener<Signal> {

    private final Administration administration;
    private final Members members;

    @Inject
    DecisionAudit(Administration administration, Members members) {
        this.administration = administration;
        this.members = members;
    }

    @Override
    public void on(Signal signal) {
        if (signal instanceof PluginAttached attached) {
            note(attached.actor(), "attach", attached.plugin(), place(attached.subject()));
        } else if (signal instanceof PluginDetached detached) {
            String data = detached.data().name().toLowerCase(Locale.ROOT);
            note(
                    detached.actor(),
                    "detach",
                    detached.plugin(),
                    "%s, data: %s".formatted(place(detached.subject()), data));
        } else if (signal instanceof PermissionDecided decided) {
            note(
                    decided.actor(),
                    "permission",
                    decided.permission(),
                    "%s: %s, then %s".formatted(place(decided.subject()), decided.before(), decided.after()));
        } else if (signal instanceof OwnerAppointed appointed) {
            note(
                    appointed.actor(),
                    "owner",
                    "member " + appointed.member(),
                    "%s: %s, then OWNER".formatted(place(appointed.subject()), appointed.before()));
        }
    }

    private static String place(long community) {
        return community == 0 ? "all communities" : "community " + community;
    }

    private void note(long actor, String act, String subject, String detail) {
        String name = members.find(actor).map(Member::name).orElse("");
        administration.generations().audit().note(actor == 0 ? "hanse" : Actor.name(name, actor), act, subject, detail);
    }
}
