package org.hanse.core.identity;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hanse.api.host.Host;
import org.hanse.api.host.HostUser;
import org.hanse.api.host.IdentitySource;

/**
 * Who is signed in: whom the host names, or else whoever has a session by one of its tokens. Groups that are configured
 * to administer Hanse do, wherever somebody comes from.
 *
 * @param host the host
 * @param signIns those who came by tokens
 * @param administrators the groups that administer Hanse ({@value #ADMINISTRATORS})
 */
public record People(Host host, SignIns signIns, Set<String> administrators) implements IdentitySource {

    /** The key of the configuration: groups separated by commas. */
    public static final String ADMINISTRATORS = "hanse.administrators";

    /** The name of the cookie. */
    static final String COOKIE = "hanse-session";

    /** Read the groups that administer Hanse. */
    public static People of(Host host, SignIns signIns, String administrators) {
        return new People(
                host,
                signIns,
                Stream.of(administrators.split(","))
                        .map(String::strip)
                        .filter(group -> !group.isEmpty())
                        .collect(Collectors.toUnmodifiableSet()));
    }

    @Override
    public Optional<HostUser> user(HttpServletRequest request) {
        return host.user(request).or(() -> session(request)).map(this::withOffice);
    }

    /** Return whom a bearer token of the host names; it counts no more from now on. */
    public HostUser bearer(String token, HttpServletRequest request) {
        return withOffice(signIns.spend(token, host.locale(request), host.zone()));
    }

    private Optional<HostUser> session(HttpServletRequest request) {
        return signIns.isOpen()
                ? secret(request.getCookies())
                        .flatMap(secret -> signIns.find(secret, host.locale(request), host.zone()))
                : Optional.empty();
    }

    private static Optional<String> secret(Cookie[] cookies) {
        return Stream.ofNullable(cookies)
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .findFirst();
    }

    private HostUser withOffice(HostUser user) {
        if (user.administrator() || Collections.disjoint(user.groups(), administrators)) {
            return user;
        }
        return new HostUser(
                user.issuer(),
                user.subject(),
                user.name(),
                user.email(),
                user.locale(),
                user.zone(),
                user.groups(),
                true);
    }
}
