package org.hanse.doctor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hanse.doctor.style.Colour;
import org.hanse.doctor.style.Look;

/** Can what we write be read in the colours of the page (WCAG 2.2, 1.4.3 and 1.4.11)? */
final class ContrastCheck implements Check {

    private static final double OF_TEXT = 4.5;
    private static final double OF_EDGES = 3;

    /** Two colours that meet. */
    private record Pair(String above, String below, double least) {}

    private static final List<Pair> PAIRS = List.of(
            new Pair("--hanse-text", "--hanse-surface", OF_TEXT),
            new Pair("--hanse-muted", "--hanse-surface", OF_TEXT),
            new Pair("--hanse-link", "--hanse-surface", OF_TEXT),
            new Pair("--hanse-text", "background", OF_TEXT),
            new Pair("--hanse-muted", "background", OF_TEXT),
            new Pair("--hanse-link", "background", OF_TEXT),
            new Pair("--hanse-on-fill", "--hanse-fill", OF_TEXT),
            new Pair("--hanse-edge", "--hanse-surface", OF_EDGES));

    @Override
    public List<Finding> examine(Visit visit) {
        if (visit.sheet().isEmpty()) {
            return List.of();
        }
        List<String> sheets =
                StyleSheet.of(visit).stream().map(StyleSheet::text).toList();
        List<Finding> findings = new ArrayList<>();
        for (boolean dark : List.of(false, true)) {
            Look look = Look.of(sheets, dark);
            if (look.isUsed()) {
                PAIRS.forEach(pair -> examine(look, dark, pair, findings));
            }
        }
        return findings.isEmpty() ? List.of(Finding.fine("contrast.fine", sheets.size())) : findings;
    }

    private static void examine(Look look, boolean dark, Pair pair, List<Finding> findings) {
        try {
            Optional<Colour> above = look.colour(pair.above());
            Optional<Colour> below = look.colour(pair.below()).filter(colour -> colour.alpha() > 0.99);
            if (above.isEmpty() || below.isEmpty()) {
                return;
            }
            double contrast = above.get().contrast(below.get());
            if (contrast < pair.least() - 0.005) {
                findings.add(Finding.wrong(
                        dark ? "contrast.dark" : "contrast.light",
                        pair.above(),
                        above.get(),
                        pair.below(),
                        below.get(),
                        String.format(Locale.ROOT, "%.2f", contrast),
                        String.format(Locale.ROOT, "%.1f", pair.least())));
            }
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            // Beyond what is read here, or no value at all; a page has many kinds of background.
            if (!pair.below().equals("background")) {
                findings.add(Finding.note("contrast.unknown", pair.above(), String.valueOf(e.getMessage())));
            }
        }
    }
}
