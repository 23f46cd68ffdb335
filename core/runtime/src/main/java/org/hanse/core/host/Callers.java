package org.hanse.core.host;

import jakarta.servlet.http.HttpServletRequest;
import java.util.OptionalLong;
import org.hanse.api.host.Host;
import org.hanse.api.host.HostUser;
import org.hanse.api.security.Caller;
import org.hanse.core.community.Memberships;
import org.hanse.core.container.Container;
import org.hanse.core.profile.Arrivals;

/** Makes callers of the host's users. */
final class Callers {

    private final Host host;

    Callers(Host host) {
        this.host = host;
    }

    /** Return who makes a request, within its scope; somebody who comes for the first time becomes a member. */
    Caller of(HttpServletRequest request, Container container) {
        return host.user(request)
                .map(user -> member(user, container))
                .orElseGet(() -> Caller.anonymous(host.locale(request), host.zone()));
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
