package org.hanse.core.rest;

import java.util.Map;
import org.hanse.core.origin.EmbedOrigins;

/**
 * What the application needs of its surroundings.
 *
 * @param pages renders views
 * @param layout writes a rendered page
 * @param maximumBody the largest body of a request in bytes ({@code hanse.body.maximum})
 * @param largerBodies the paths below the mount that take larger bodies than others, with their limits
 * @param forwarded whether {@code X-Forwarded-Proto} and {@code -Host} are believed ({@code hanse.forwarded})
 * @param origins the sites whose scripts may read what is made for other sites
 */
public record RestEnvironment(
        Pages pages,
        Layout layout,
        long maximumBody,
        Map<String, Long> largerBodies,
        boolean forwarded,
        EmbedOrigins origins) {

    /** Copy the map. */
    public RestEnvironment {
        largerBodies = Map.copyOf(largerBodies);
    }

    /** The default of {@code hanse.body.maximum}. */
    public static final long DEFAULT_MAXIMUM_BODY = 1 << 20;

    /** Return an environment with the defaults of all settings. */
    public static RestEnvironment of(Pages pages, Layout layout) {
        return new RestEnvironment(pages, layout, DEFAULT_MAXIMUM_BODY, Map.of(), false, EmbedOrigins.NONE);
    }

    /** Return the largest body that a path below the mount takes. */
    long maximumBody(String path) {
        return largerBodies.getOrDefault(path, maximumBody);
    }
}
