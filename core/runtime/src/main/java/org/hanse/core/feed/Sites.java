package org.hanse.core.feed;

import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;

/**
 * The site as others know it. A client chooses the name in its request: what is kept for others is built on that only
 * where nobody configured an address.
 *
 * @param known the site of the configured address
 */
public record Sites(Optional<Site> known) {

    /** Return the site of a configured address of Hanse, absolute and with the mount, if there is one. */
    public static Sites of(Optional<String> address) {
        return new Sites(address.map(each -> new Site(URI.create(each + "/").resolve("/"))));
    }

    /** Return the site, without a configured address as the client of a request sees it. */
    public Site of(UriInfo request) {
        return known.orElseGet(() -> Site.of(request));
    }
}
