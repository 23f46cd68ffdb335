package org.hanse.core.host;

import jakarta.servlet.http.HttpServletRequest;
import java.util.OptionalLong;
import org.hanse.api.host.Host;
import org.hanse.api.host.HostUser;
import org.hanse.api.security.Caller;
import org.hanse.core.community.Memberships;
import org.hanse.core.container.Container;
import org.hanse.core.profile.Arrivals;
import org.jspecify.annotations.Nullable;

/** Makes callers of the host's users. */
final class Callers {

    private final Host host;

    Callers(Host host) {
        this.host = host;
    }

    /** Return somebody who is not signed in, whoever makes the request. */
    Caller guest(HttpServletRequest request) {
        return Caller.anonymous(host.locale(request), host.zone());
    }

    /** Return who makes a request, within its scope; somebody who comes for the first time becomes a member. */
    Caller of(HttpServletRequest request, Container container) {
        return host.user(request)
                .map(user -> of(user, Visit.of(request), container))
                .orElseGet(() -> guest(request));
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

    private static Caller member(HostUser user, Container container) {
        long member = container.get(Arrivals.class).memberFor(user);
        return new Caller(
                OptionalLong.of(member),
                user.name(),
                user.locale(),
                user.zone(),
                container.get(Memberships.class).of(member),
                user.groups(),
                user.administrator());
    }
}
