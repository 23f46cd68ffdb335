package org.hanse.core.rest;

import java.util.Map;
import java.util.stream.IntStream;
import org.hanse.core.limit.Limits;
import org.hanse.core.origin.EmbedOrigins;

/**
 * What the application needs of its surroundings.
 *
 * @param pages renders views
 * @param layout writes a rendered page
 * @param maximumBody the largest body of a request in bytes ({@code hanse.body.maximum})
 * @param largerBodies the paths below the mount that take larger bodies than others, with their limits;
 *     {@code *} is any segment
 * @param forwarded whether {@code X-Forwarded-Proto} and {@code -Host} are believed ({@code hanse.forwarded})
 * @param origins the sites whose scripts may read what is made for other sites
 * @param limits how much somebody may ask in a while
 */
public record RestEnvironment(
        Pages pages,
        Layout layout,
        long maximumBody,
        Map<String, Long> largerBodies,
        boolean forwarded,
        EmbedOrigins origins,
        Limits limits) {

    /** Copy the map. */
    public RestEnvironment {
        largerBodies = Map.copyOf(largerBodies);
    }

    /** The default of {@code hanse.body.maximum}. */
    public static final long DEFAULT_MAXIMUM_BODY = 1 << 20;

    /** Return an environment with the defaults of all settings. */
    public static RestEnvironment of(Pages pages, Layout layout) {
        return new RestEnvironment(
                pages, layout, DEFAULT_MAXIMUM_BODY, Map.of(), false, EmbedOrigins.NONE, Limits.none());
    }

    /** Return the largest body that a path below the mount takes. */
    long maximumBody(String path) {
        return largerBodies.entrySet().stream()
                .filter(larger -> leadsTo(larger.getKey().split("/"), path.split("/")))
                .mapToLong(Map.Entry::getValue)
                .findFirst()
                .orElse(maximumBody);
    }

    private static boolean leadsTo(String[] pattern, String[] path) {
        return pattern.length == path.length
                && IntStream.range(0, path.length).allMatch(i -> pattern[i].equals("*") || pattern[i].equals(path[i]));
    }
}
