package org.hanse.doctor.style;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads a colour of CSS Color 5, as far as pages and our own style sheet use it. */
final class ColourReader {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("black", "#000000"),
            Map.entry("silver", "#c0c0c0"),
            Map.entry("gray", "#808080"),
            Map.entry("grey", "#808080"),
            Map.entry("white", "#ffffff"),
            Map.entry("maroon", "#800000"),
            Map.entry("red", "#ff0000"),
            Map.entry("purple", "#800080"),
            Map.entry("fuchsia", "#ff00ff"),
            Map.entry("green", "#008000"),
            Map.entry("lime", "#00ff00"),
            Map.entry("olive", "#808000"),
            Map.entry("yellow", "#ffff00"),
            Map.entry("navy", "#000080"),
            Map.entry("blue", "#0000ff"),
            Map.entry("teal", "#008080"),
            Map.entry("aqua", "#00ffff"),
            Map.entry("orange", "#ffa500"),
            Map.entry("transparent", "#00000000"));

    private static final Arithmetic PLAIN = new Arithmetic(Map.of(), 1);

    private final boolean dark;

    ColourReader(boolean dark) {
        this.dark = dark;
    }

    /**
     * Return the colour.
     *
     * @throws NumberFormatException if the value is none, or beyond what this reads
     */
    Colour read(String value) {
        String text = value.strip().toLowerCase(Locale.ROOT);
        if (NAMES.containsKey(text)) {
            return hex(NAMES.get(text));
        }
        if (text.startsWith("#")) {
            return hex(text);
        }
        if (!text.endsWith(")")) {
            throw new NumberFormatException(text);
        }
        List<String> arguments = Text.arguments(text);
        return switch (text.substring(0, text.indexOf('('))) {
            case "light-dark" -> read(arguments.get(dark ? 1 : 0));
            case "color-mix" -> mix(arguments);
            case "rgb", "rgba" -> rgb(parts(arguments));
            case "hsl", "hsla" -> hsl(parts(arguments));
            case "oklch" -> oklch(parts(arguments));
            case "oklab" -> oklab(parts(arguments));
            default -> throw new NumberFormatException(text);
        };
    }

    /** Return the parts of a colour, of the old form with commas as of the new one. */
    private static List<String> parts(List<String> arguments) {
        return arguments.size() > 1
                ? arguments
                : Text.words(arguments.get(0)).stream()
                        .filter(word -> !word.equals("/"))
                        .toList();
    }

    private static Colour hex(String text) {
        String digits = text.substring(1);
        if (digits.length() < 6) {
            digits = digits.replaceAll("(.)", "$1$1");
        }
        double[] parts = {0, 0, 0, 255};
        for (int i = 0; i < digits.length() / 2; i++) {
            parts[i] = Integer.parseInt(digits.substring(2 * i, 2 * i + 2), 16);
        }
        return Colour.srgb(parts[0] / 255, parts[1] / 255, parts[2] / 255, parts[3] / 255);
    }

    private static Colour rgb(List<String> parts) {
        Arithmetic byByte = new Arithmetic(Map.of(), 255);
        return Colour.srgb(
                byByte.of(parts.get(0)) / 255,
                byByte.of(parts.get(1)) / 255,
                byByte.of(parts.get(2)) / 255,
                alpha(parts, 3));
    }

    private static Colour hsl(List<String> parts) {
        double hue = PLAIN.of(parts.get(0));
        double saturation = PLAIN.of(parts.get(1));
        double lightness = PLAIN.of(parts.get(2));
        double[] shown = new double[3];
        for (int i = 0; i < 3; i++) {
            double k = (new int[] {0, 8, 4}[i] + hue / 30) % 12;
            double reach = saturation * Math.min(lightness, 1 - lightness);
            shown[i] = lightness - reach * Math.max(-1, Math.min(Math.min(k - 3, 9 - k), 1));
        }
        return Colour.srgb(shown[0], shown[1], shown[2], alpha(parts, 3));
    }

    private Colour oklch(List<String> parts) {
        if (!parts.get(0).equals("from")) {
            double chroma = new Arithmetic(Map.of(), 0.4).of(parts.get(1));
            return Colour.oklch(PLAIN.of(parts.get(0)), chroma, PLAIN.of(parts.get(2)), alpha(parts, 3));
        }
        Colour origin = read(parts.get(1));
        Arithmetic relative = new Arithmetic(Map.of("l", origin.l(), "c", origin.chroma(), "h", origin.hue()), 1);
        return Colour.oklch(
                relative.of(parts.get(2)), relative.of(parts.get(3)), relative.of(parts.get(4)), origin.alpha());
    }

    private Colour oklab(List<String> parts) {
        return new Colour(PLAIN.of(parts.get(0)), PLAIN.of(parts.get(1)), PLAIN.of(parts.get(2)), alpha(parts, 3));
    }

    private static double alpha(List<String> parts, int at) {
        return parts.size() > at ? PLAIN.of(parts.get(at)) : 1;
    }

    /** Mix in OKLab, whatever space is asked for: near enough for a contrast. */
    private Colour mix(List<String> arguments) {
        Weighted one = weighted(arguments.get(1));
        Weighted other = weighted(arguments.get(2));
        double share = one.share() >= 0 ? 1 - one.share() : other.share() >= 0 ? other.share() : 0.5;
        return one.colour().mixed(other.colour(), share);
    }

    private record Weighted(Colour colour, double share) {}

    private Weighted weighted(String text) {
        List<String> words = Text.words(text);
        String last = words.get(words.size() - 1);
        return last.endsWith("%")
                ? new Weighted(read(text.substring(0, text.length() - last.length())), PLAIN.of(last))
                : new Weighted(read(text), -1);
    }
}
