package org.hanse.core.origin;

import java.util.Arrays;
import java.util.List;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.jspecify.annotations.Nullable;

/**
 * The other sites that may embed Hanse, {@value #KEY}.
 *
 * @param all each as browsers write it in the header {@code Origin} (RFC 6454)
 */
public record EmbedOrigins(List<String> all) {

    /** The key of the configuration: origins separated by commas. */
    public static final String KEY = "hanse.embed.origins";

    /** No other site may. */
    public static final EmbedOrigins NONE = new EmbedOrigins(List.of());

    /** Copy the list. */
    public EmbedOrigins {
        all = List.copyOf(all);
    }

    /**
     * Read what is configured.
     *
     * @throws HanseException BAD_HOST if something in the list is no exact origin
     */
    public static EmbedOrigins of(String configured) {
        List<String> origins = Arrays.stream(configured.split(","))
                .map(String::strip)
                .filter(origin -> !origin.isEmpty())
                .distinct()
                .toList();
        for (String origin : origins) {
            String fault = Origin.fault(origin);
            if (fault != null) {
                throw new HanseException(ErrorCode.BAD_HOST, "%s: '%s' is no origin; %s".formatted(KEY, origin, fault));
            }
        }
        return new EmbedOrigins(origins);
    }

    /** Return whether the value of a header {@code Origin} names one of these sites. */
    public boolean contains(@Nullable String origin) {
        return origin != null && all.contains(origin);
    }
}
