package org.hanse.core.origin;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An origin (RFC 6454): scheme, host and port of a site, as browsers write it. */
public final class Origin {

    private Origin() {}

    /**
     * Return what hinders a text from being an origin as browsers write it, and the way out; nothing if it is one. There
     * are no paths, no wildcards and no lists.
     */
    public static @Nullable String fault(String text) {
        URI uri;
        try {
            uri = new URI(text);
        } catch (URISyntaxException e) {
            return "it is no address: write it like https://www.example.org";
        }
        if (!"https".equalsIgnoreCase(uri.getScheme()) && !"http".equalsIgnoreCase(uri.getScheme())) {
            return "it does not begin with https:// or http://: write it like https://www.example.org";
        }
        if (uri.getHost() == null || uri.getUserInfo() != null || uri.getPort() > 65_535) {
            return "it has no host that a browser would name (and no wildcard is one): write it like"
                    + " https://www.example.org or http://localhost:8081";
        }
        String exact = exact(uri);
        return exact.equals(text) ? null : "browsers write it as " + exact + ": write it like that";
    }

    private static String exact(URI uri) {
        String scheme = lower(uri.getScheme());
        boolean usual = uri.getPort() == -1 || uri.getPort() == ("https".equals(scheme) ? 443 : 80);
        return scheme + "://" + lower(uri.getHost()) + (usual ? "" : ":" + uri.getPort());
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
