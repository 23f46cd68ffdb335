package org.hanse.doctor;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A cookie as a server sets it.
 *
 * @param attributes by name in small letters
 */
record Cookie(String name, Map<String, String> attributes) {

    private static final Pattern SESSION = Pattern.compile("(?i).*(sess|sid|auth|token|login|remember).*");

    static Cookie of(String header) {
        String[] parts = header.split(";");
        Map<String, String> attributes = Arrays.stream(parts)
                .skip(1)
                .map(part -> part.strip().split("=", 2))
                .collect(Collectors.toMap(
                        part -> part[0].toLowerCase(Locale.ROOT),
                        part -> part.length > 1 ? part[1] : "",
                        (first, second) -> second));
        return new Cookie(parts[0].replaceFirst("=.*", "").strip(), attributes);
    }

    /** Return whether it looks like one that says who somebody is. */
    boolean isOfSession() {
        return SESSION.matcher(name).matches();
    }

    boolean has(String attribute) {
        return attributes.containsKey(attribute);
    }

    boolean crossesSites() {
        return attributes.getOrDefault("samesite", "").equalsIgnoreCase("none");
    }
}
