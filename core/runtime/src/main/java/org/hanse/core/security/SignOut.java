package org.hanse.core.security;

import java.time.Instant;
import java.util.Optional;

/**
 * That somebody has signed out at an issuer; it names the person, the session, or both.
 *
 * @param id the {@code jti} of the token that says so
 * @param expires when that token need not be remembered any more
 * @param issuer the issuer
 * @param subject the person
 * @param session the session at the issuer, without it all of them
 */
public record SignOut(String id, Instant expires, String issuer, Optional<String> subject, Optional<String> session) {}
