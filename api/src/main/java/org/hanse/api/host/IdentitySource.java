package org.hanse.api.host;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * Finds out who is signed in. A {@link Host} is one; {@link ContainerPrincipal} is one that asks the container. Issuer and
 * subject of what it returns are the only key of a person.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface IdentitySource {

    /** Return who makes a request, if that person is signed in. */
    Optional<HostUser> user(HttpServletRequest request);
}
