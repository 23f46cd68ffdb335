package org.hanse.core.notification;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which mail somebody stops: of a type, of a community, of a type in one community, or the digest.
 *
 * @param type the name of the type, empty for all
 * @param community the community, 0 for all
 */
record Way(String type, long community) {

    static final String DIGEST = "digest";

    private static final Pattern FORM = Pattern.compile("notice ([a-z0-9:.-]*) (\\d{1,19})");

    static Optional<Way> of(String text) {
        return Optional.of(text)
                .map(FORM::matcher)
                .filter(Matcher::matches)
                .map(found -> new Way(found.group(1), Long.parseLong(found.group(2))));
    }

    @Override
    public String toString() {
        return "notice %s %d".formatted(type, community);
    }
}
