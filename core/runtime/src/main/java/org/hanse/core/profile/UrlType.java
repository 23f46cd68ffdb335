package org.hanse.core.profile;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import org.hanse.api.profile.FieldType;

/** An absolute address that a browser opens and that runs no script. */
class UrlType implements FieldType {

    private static final int LONGEST = 2000;
    private static final Set<String> SCHEMES = Set.of("http", "https");

    @Override
    public String check(String entered, Locale locale) {
        String address = entered.strip();
        try {
            URI uri = new URI(address.contains("://") ? address : "https://" + address);
            String whole = uri.toASCIIString();
            if (SCHEMES.contains(scheme(uri)) && named(uri) && whole.length() <= LONGEST) {
                return whole;
            }
        } catch (URISyntaxException e) {
            throw Rejection.of("profile.problem.url", locale);
        }
        throw Rejection.of("profile.problem.url", locale);
    }

    private static String scheme(URI uri) {
        return uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
    }

    /** Names in front of an {@code @} make an address look like another one. */
    private static boolean named(URI uri) {
        return uri.getHost() != null && uri.getHost().contains(".") && uri.getUserInfo() == null;
    }

    @Override
    public String display(String stored, Locale locale) {
        return stored.replaceFirst("^https?://", "").replaceFirst("/$", "");
    }

    @Override
    public String input() {
        return "url";
    }
}
