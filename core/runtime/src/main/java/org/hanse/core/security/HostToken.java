package org.hanse.core.security;

import java.time.Instant;
import java.util.Optional;

/**
 * A token of the host that has been checked.
 *
 * @param issuer its {@code iss}
 * @param id its {@code jti}, by which one that comes again is known
 * @param subject its {@code sub}
 * @param issued when it was signed
 * @param expires when it counts no more
 * @param person what it says of the person
 * @param session its {@code sid}, the session at the issuer, if it names one
 */
public record HostToken(
        String issuer,
        String id,
        String subject,
        Instant issued,
        Instant expires,
        ClaimedPerson person,
        Optional<String> session) {}
