package org.hanse.core.feed;

import java.net.URI;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Absolute addresses of a part of a feed and around it (RFC 5005, section 3).
 *
 * @param page what people see of it
 * @param self this part
 * @param first the newest part
 * @param next what is older
 * @param previous what is newer
 */
public record Ways(URI page, URI self, URI first, Optional<URI> next, Optional<URI> previous) {

    /**
     * Return the addresses of a part.
     *
     * @param site what they begin with
     * @param page the path of the page that shows the same
     * @param feed the path of the feed without its ending
     */
    public static Ways of(Site site, Asked asked, String page, String feed, Part<?> part) {
        String path = feed + "." + asked.format();
        return new Ways(
                site.at(page),
                site.at(path + asked.self()),
                site.at(path + asked.first()),
                on(site, asked, path, part.side(), part.older()),
                on(site, asked, path, part.otherSide(), part.newer()));
    }

    private static Optional<URI> on(Site site, Asked asked, String path, String side, OptionalLong key) {
        return key.isEmpty() ? Optional.empty() : Optional.of(site.at(path + asked.query(side, key.getAsLong())));
    }
}
