package org.hanse.doctor;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hanse.doctor.style.Colour;
import org.hanse.doctor.style.Look;
import org.jsoup.nodes.Element;

/** Can what we write be read in the colours of the page (WCAG 2.2, 1.4.3 and 1.4.11)? */
final class ContrastCheck implements Check {

    private static final int MOST_SHEETS = 12;
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
        List<String> sheets = sheets(visit);
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

    private static List<String> sheets(Visit visit) {
        List<String> sheets = new ArrayList<>();
        visit.sheet().ifPresent(ours -> add(visit, ours, sheets));
        for (Element element : visit.document().select("link[rel=stylesheet][href], style")) {
            if (element.normalName().equals("style")) {
                sheets.add(element.data());
            } else if (sheets.size() < MOST_SHEETS) {
                WebAddress.of(element, "href").ifPresent(address -> add(visit, address, sheets));
            }
        }
        return sheets;
    }

    private static void add(Visit visit, URI address, List<String> sheets) {
        Answer answer = visit.client().get(address);
        if (answer.ok()) {
            sheets.add(new String(answer.body(), StandardCharsets.UTF_8));
        }
    }
}
