package org.hanse.core.host;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.OptionalLong;
import org.hanse.api.host.Host;
import org.hanse.api.host.HostUser;
import org.hanse.api.security.Caller;
import org.hanse.core.community.Memberships;
import org.hanse.core.container.Container;
import org.hanse.core.profile.Arrivals;

/** Makes callers of the host's users. */
final class Callers {

    private static final String VISIT = Callers.class.getName();

    private final Host host;

    Callers(Host host) {
        this.host = host;
    }

    /** Return who makes a request, within its scope; somebody who comes for the first time becomes a member. */
    Caller of(HttpServletRequest request, Container container) {
        return host.user(request).map(user -> of(user, request, container)).orElseGet(() -> guest(request));
    }

    /** Return a user as the one who makes a request. */
    Caller of(HostUser user, HttpServletRequest request, Container container) {
        return known(user, request, container).orElseGet(() -> meet(user, request, container));
    }

    /** Return somebody who is not signed in, whoever makes the request. */
    Caller guest(HttpServletRequest request) {
        return Caller.anonymous(host.locale(request), host.zone());
    }

    /** A page of the host may ask for its head and several slots: it is one visit, for one person and one generation. */
    private record Visit(HostUser user, Container container, Caller caller) {}

    private static Optional<Caller> known(HostUser user, HttpServletRequest request, Container container) {
        return request.getAttribute(VISIT) instanceof Visit visit
                        && visit.container == container
                        && visit.user.equals(user)
                ? Optional.of(visit.caller)
                : Optional.empty();
    }

    private static Caller meet(HostUser user, HttpServletRequest request, Container container) {
        Caller caller = member(user, container);
        request.setAttribute(VISIT, new Visit(user, container, caller));
        return caller;
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
