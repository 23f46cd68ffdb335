package org.hanse.core.feed;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import org.hanse.api.Window;
import org.hanse.core.data.Windows;
import org.jspecify.annotations.Nullable;

/**
 * A request for a part of a feed.
 *
 * @param format the ending of the address
 * @param after the key after which the part lies in its list, if it is not the newest part
 * @param before the key before which it lies
 * @param limit the most entries, 1 to {@value Window#MAX}
 */
public record Asked(
        @Context UriInfo address,
        @Context Request conditions,
        @PathParam("format") String format,
        @QueryParam("after") @Nullable Long after,
        @QueryParam("before") @Nullable Long before,
        @QueryParam("limit") @DefaultValue(Asked.USUAL) int limit) {

    /** The path of a feed behind that of its page. */
    public static final String FEED = "feed.{format: atom|json}";

    static final String USUAL = "20";

    /** Return the window of a list whose newest items are its first. */
    public Window window() {
        return Windows.of(after, before, limit);
    }

    /** Return the window of a list whose newest items are its last. */
    public Window windowOfRising() {
        return after == null && before == null ? Window.last(limit) : window();
    }

    String self() {
        if (before != null) {
            return query("before", before);
        }
        return after == null ? first() : query("after", after);
    }

    String first() {
        return usual() ? "" : "?limit=" + limit;
    }

    String query(String side, long key) {
        return "?%s=%d".formatted(side, key) + (usual() ? "" : "&limit=" + limit);
    }

    private boolean usual() {
        return USUAL.equals(Integer.toString(limit));
    }
}
