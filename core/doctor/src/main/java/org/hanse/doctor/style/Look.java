package org.hanse.doctor.style;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the style sheets of a page make of its custom properties where Hanse is, in the light or in the dark. */
public final class Look {

    private static final Pattern ROOT = Pattern.compile("(?:.*, ?)?(?::root|html|body|\\*)(?:[\\[.#:][^ ]*)?(?:,.*)?");
    private static final Pattern OURS = Pattern.compile(".*(?:\\.hanse(?![\\w-])|hanse-view|:host).*");

    /** The families at the end of the shorthand, behind the size and the height of a line. */
    private static final Pattern FONT =
            Pattern.compile(".*?(?:\\d[\\w.%]*|[a-z]+\\(.*\\)|(?:x{1,3}-)?(?:small|large)|medium|smaller|larger)"
                    + "(?:\\s*/\\s*[\\w.%]+)?\\s+(\\S.*)");

    private static final int DEEPEST = 20;

    private final Map<String, String> values = new HashMap<>();
    private final boolean dark;

    private Look(boolean dark) {
        this.dark = dark;
    }

    /**
     * Return how a page looks.
     *
     * @param sheets its style sheets, in their order
     */
    public static Look of(List<String> sheets, boolean dark) {
        Look look = new Look(dark);
        List<Declaration> all = new ArrayList<>();
        sheets.forEach(sheet -> all.addAll(Sheet.read(sheet)));
        Predicate<Declaration> layered =
                each -> each.conditions().stream().anyMatch(condition -> condition.startsWith("@layer"));
        // Nearer to us wins; on the same element, what lies in no layer.
        for (Pattern place : List.of(ROOT, OURS)) {
            all.stream().filter(layered).forEach(each -> look.take(each, place));
            all.stream().filter(layered.negate()).forEach(each -> look.take(each, place));
        }
        return look;
    }

    private void take(Declaration declaration, Pattern place) {
        boolean custom = declaration.property().startsWith("--");
        boolean plain =
                place == ROOT && declaration.property().matches("background(?:-color)?|color-scheme|font|font-family");
        if ((custom || plain) && place.matcher(declaration.selector()).matches() && declaration.holds(dark)) {
            boolean font = declaration.property().equals("font");
            String property = declaration.property().replace("background-color", "background");
            values.put(font ? "font-family" : property, font ? families(declaration.value()) : declaration.value());
        }
    }

    private static String families(String font) {
        Matcher shorthand = FONT.matcher(font);
        return shorthand.matches() ? shorthand.group(1) : "system-ui";
    }

    /** Return whether the page has such a look at all. */
    public boolean isUsed() {
        String schemes = values.getOrDefault("color-scheme", "light");
        return dark ? schemes.contains("dark") : !schemes.strip().equals("dark");
    }

    /** Return a value as it is written, with what it refers to in place. */
    public Optional<String> value(String property) {
        return Optional.ofNullable(values.get(property)).map(value -> resolved(value, 0));
    }

    /**
     * Return a colour, if it is set.
     *
     * @throws NumberFormatException if this cannot be computed here
     */
    public Optional<Colour> colour(String property) {
        return value(property).map(new ColourReader(dark)::read);
    }

    private String resolved(String value, int depth) {
        int start = value.indexOf("var(");
        if (start < 0) {
            return value;
        }
        if (depth > DEEPEST) {
            throw new NumberFormatException("a value refers to itself: " + value);
        }
        int end = Text.closing(value, start + 3);
        String inside = value.substring(start + 4, end);
        int comma = inside.indexOf(',');
        String name = (comma < 0 ? inside : inside.substring(0, comma)).strip();
        String found = values.containsKey(name)
                ? values.get(name)
                : comma < 0 ? "" : inside.substring(comma + 1).strip();
        if (found.isEmpty()) {
            throw new NumberFormatException(name + " is not set");
        }
        return resolved(value.substring(0, start) + found + value.substring(end + 1), depth + 1);
    }
}
