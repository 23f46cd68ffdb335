package org.hanse.core.report;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/** Addresses as reports keep them: cut of all that may tell about a person or a thing. */
final class KeptAddress {

    static final int LONGEST = 200;

    private static final Pattern KEYWORD = Pattern.compile("[a-z-]{1,40}");

    /** A number, or what may be a secret: long with a digit in it, or longer than names are. */
    private static final Pattern ID = Pattern.compile("/(?:[0-9]+|(?=[^/]*[0-9])[^/]{20,}|[^/]{33,})(?=/|$)");

    private KeptAddress() {}

    /** Return a keyword as it is, an address without query, fragment, user, ids and secrets, and of others only the scheme. */
    static String of(String reported) {
        if (reported.isEmpty() || KEYWORD.matcher(reported).matches()) {
            return reported;
        }
        Optional<URI> address = address(reported);
        if (address.isEmpty() || address.get().getScheme() == null) {
            return "?";
        }
        return origin(address.get())
                .map(origin -> cut(origin + path(address.get())))
                .orElse(cut(address.get().getScheme() + ":"));
    }

    /** Return the path of a page, if it is one of an origin. */
    static Optional<String> pageOf(String reported, URI own) {
        return address(reported)
                .filter(page -> origin(page).isPresent() && origin(page).equals(origin(own)))
                .map(page -> cut(path(page)));
    }

    private static Optional<URI> address(String text) {
        try {
            return Optional.of(URI.create(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> origin(URI address) {
        boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
        // A name with an underscore is no host to java.net.URI.
        return Optional.ofNullable(address.getRawAuthority())
                .filter(authority -> web)
                .map(authority -> address.getScheme() + "://" + authority.replaceFirst(".*@", ""));
    }

    private static String path(URI address) {
        return ID.matcher(Optional.ofNullable(address.getRawPath()).orElse("")).replaceAll("/*");
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }
}
