package org.hanse.doctor;

import java.net.URI;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Reads what others wrote as an address on the web, and may be none. */
final class WebAddress {

    private WebAddress() {}

    static Optional<URI> of(String text) {
        try {
            return Optional.of(URI.create(text)).filter(WebAddress::isWeb);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static Optional<URI> of(Element element, String attribute) {
        return of(element.absUrl(attribute));
    }

    static Optional<URI> from(URI base, String relative) {
        try {
            return Optional.of(base.resolve(relative)).filter(WebAddress::isWeb);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean isWeb(URI address) {
        return ("http".equals(address.getScheme()) || "https".equals(address.getScheme()))
                && address.getRawAuthority() != null;
    }
}
