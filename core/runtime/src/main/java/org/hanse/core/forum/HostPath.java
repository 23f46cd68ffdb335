package org.hanse.core.forum;

import java.net.URI;
import java.net.URISyntaxException;

/** The way back to the host's page that a form was shown on: a path of the same origin, never another site. */
final class HostPath {

    private HostPath() {}

    /** Return the path of the page that the browser names, if it is of the origin that sends the form. */
    static URI of(String origin, String referer, String otherwise) {
        try {
            URI page = new URI(referer);
            String path = page.getRawPath();
            if (origin.isEmpty() || !referer.startsWith(origin + "/") || path.startsWith("//")) {
                return URI.create(otherwise);
            }
            String query = page.getRawQuery() == null ? "" : "?" + page.getRawQuery();
            return new URI(path + query + "#hanse-discussion");
        } catch (URISyntaxException e) {
            return URI.create(otherwise);
        }
    }
}
