package org.hanse.core.host;

import jakarta.servlet.http.HttpServletRequest;
import java.util.OptionalLong;
import org.hanse.api.host.Host;
import org.hanse.api.host.HostUser;
import org.hanse.api.host.IdentitySource;
import org.hanse.api.security.Caller;
import org.hanse.core.community.GroupMemberships;
import org.hanse.core.community.Memberships;
import org.hanse.core.container.Container;
import org.hanse.core.permission.PermissionRules;
import org.hanse.core.profile.Arrivals;
import org.hanse.core.profile.HostFields;
import org.jspecify.annotations.Nullable;

/** Makes callers of the host's users. */
final class Callers {

    private final Host host;
    private final IdentitySource people;

    /** Let the host say whose language and zone a guest has, and a source who is signed in: the host itself, or more. */
    Callers(Host host, IdentitySource people) {
        this.host = host;
        this.people = people;
    }

    /** Return somebody who is not signed in, whoever makes the request. */
    Caller guest(HttpServletRequest request) {
        return Caller.anonymous(host.locale(request), host.zone());
    }

    /** Return who makes a request, within its scope; somebody who comes for the first time becomes a member. */
    Caller of(HttpServletRequest request, Container container) {
        return people.user(request)
                .map(user -> of(user, Visit.of(request), container))
                .orElseGet(() -> guest(request).under(container.get(PermissionRules.class)));
    }

    /** Return a user as the one who makes a visit. */
    Caller of(HostUser user, Visit visit, Container container) {
        Visit.Known known = visit.known;
        if (known == null || known.container != container || !known.user.equals(user)) {
            known = new Visit.Known(user, container, member(user, container));
            visit.known = known;
        }
        return known.caller;
    }

    /** A page of the host may ask for several slots: it is one visit, for one person and one generation. */
    static final class Visit {

        private static final String ATTRIBUTE = Visit.class.getName();

        private volatile @Nullable Known known;

        private record Known(HostUser user, Container container, Caller caller) {}

        /** Return the visit that a request is part of. */
        static Visit of(HttpServletRequest request) {
            if (request.getAttribute(ATTRIBUTE) instanceof Visit visit) {
                return visit;
            }
            Visit visit = new Visit();
            request.setAttribute(ATTRIBUTE, visit);
            return visit;
        }
    }

    private Caller member(HostUser user, Container container) {
        long member = container.get(Arrivals.class).memberFor(user);
        container.get(GroupMemberships.class).follow(member, user.groups());
        HostFields fields = container.get(HostFields.class);
        if (fields.isDue(member, user)) {
            fields.follow(member, user, host.profile(user));
        }
        return new Caller(
                OptionalLong.of(member),
                user.name(),
                user.locale(),
                user.zone(),
                container.get(Memberships.class).of(member),
                user.groups(),
                user.administrator(),
                container.get(PermissionRules.class));
    }
}
