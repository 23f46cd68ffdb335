package org.hanse.doctor;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A font that a style sheet brings along.
 *
 * @param file the first file that is named for it, which browsers ask for first
 */
record FontFace(String family, URI file) {

    private static final Pattern RULE = Pattern.compile("@font-face\\s*\\{([^}]*)}", Pattern.CASE_INSENSITIVE);
    private static final Pattern FAMILY =
            Pattern.compile("font-family\\s*:\\s*[\"']?([^;\"']+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern FILE =
            Pattern.compile("url\\(\\s*(?:\"([^\"]*)\"|'([^']*)'|([^)\"']*))\\s*\\)", Pattern.CASE_INSENSITIVE);

    static List<FontFace> in(StyleSheet sheet) {
        return RULE.matcher(sheet.text())
                .results()
                .flatMap(rule -> read(rule.group(1), sheet.address()).stream())
                .toList();
    }

    private static Optional<FontFace> read(String rule, URI base) {
        Matcher family = FAMILY.matcher(rule);
        Matcher file = FILE.matcher(rule);
        if (!family.find() || !file.find()) {
            return Optional.empty();
        }
        String address = file.group(1) != null ? file.group(1) : file.group(2) != null ? file.group(2) : file.group(3);
        Optional<URI> found = address.startsWith("data:")
                ? Optional.of(URI.create("data:,"))
                : WebAddress.from(base, address.strip());
        return found.map(uri -> new FontFace(family.group(1).strip(), uri));
    }

    boolean isWithin() {
        return "data".equals(file.getScheme());
    }
}
