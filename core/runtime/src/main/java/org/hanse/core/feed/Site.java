package org.hanse.core.feed;

import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Pattern;

/**
 * The site as the client of a request sees it, for addresses that are read elsewhere.
 *
 * @param root scheme, host and port, with a slash
 */
public record Site(URI root) {

    private static final Pattern DNS_NAME = Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?");

    /** Return the site that a request came to. */
    public static Site of(UriInfo request) {
        return new Site(request.getBaseUri().resolve("/"));
    }

    /** Return the absolute address of a path, which may have a query. */
    public URI at(String path) {
        return root.resolve(path);
    }

    /**
     * Return a name that stays when addresses change, below the mount or from http to https (RFC 4151).
     *
     * @param since when it came into being
     * @param what the thing, such as {@code topic/1}
     * @param page its absolute address, which must do where a site has no name of its own
     */
    public String tag(Instant since, String what, URI page) {
        String host = root.getHost();
        LocalDate day = since.atZone(ZoneOffset.UTC).toLocalDate();
        return host != null && DNS_NAME.matcher(host).matches()
                ? "tag:%s,%s:%s".formatted(host, day, what)
                : page.toString();
    }
}
