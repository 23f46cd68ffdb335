package org.hanse.api.host;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The person whom the servlet container has signed in (Jakarta Servlet, section 13.3). A container tells a name and answers
 * for roles; what else a host knows, such as a display name, it says itself in {@link Host#user}.
 *
 * @param issuer who vouches for the people of this container, such as {@code https://intranet.example}; with the
 *     principal's name the only key of a person, hence not to be changed later
 * @param groups the roles of the container that count as groups of the host, at most a hundred
 * @param administrators the role whose members administer Hanse, empty for none
 * @param zone the time zone of people
 * @since 0.1
 */
public record ContainerPrincipal(String issuer, Set<String> groups, Optional<String> administrators, ZoneId zone)
        implements IdentitySource {

    /** Copy the groups. */
    public ContainerPrincipal {
        groups = Set.copyOf(groups);
    }

    @Override
    public Optional<HostUser> user(HttpServletRequest request) {
        return Optional.ofNullable(request.getUserPrincipal())
                .map(Principal::getName)
                .map(name -> user(name, request));
    }

    private HostUser user(String name, HttpServletRequest request) {
        return new HostUser(
                issuer,
                name,
                name,
                Optional.empty(),
                request.getLocale(),
                zone,
                groups.stream().filter(request::isUserInRole).collect(Collectors.toSet()),
                administrators.filter(request::isUserInRole).isPresent());
    }
}
