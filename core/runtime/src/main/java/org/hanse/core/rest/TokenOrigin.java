package org.hanse.core.rest;

/**
 * Says in an {@link Exchange} that its caller was told by a bearer token rather than by the host's session, and for which
 * site that token was made. Whoever fills the exchange has checked the token.
 *
 * @param origin the site, as browsers write it in the header {@code Origin}
 */
public record TokenOrigin(String origin) {}
