package org.hanse.doctor;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.text.Normalizer;
import java.util.List;

/** What was found, told to people or to programs. */
record Report(Visit visit, List<Finding> findings, Words words) {

    boolean clean() {
        return count(Severity.WRONG) == 0;
    }

    String text(boolean ascii) {
        StringBuilder text =
                new StringBuilder(words.of("report.page", visit.page().address())).append('\n');
        visit.home()
                .ifPresent(home ->
                        text.append(words.of("report.place", home, tiers())).append('\n'));
        text.append('\n');
        for (Finding finding : findings) {
            text.append(finding.severity().sign(ascii)).append(' ').append(words.of("check." + finding.check()));
            words.of(finding, "seen").ifPresent(seen -> text.append(" — ").append(seen));
            text.append('\n');
            for (String aspect : List.of("cause", "cure")) {
                words.of(finding, aspect)
                        .ifPresent(said -> text.append("    ")
                                .append(words.of("report." + aspect, said))
                                .append('\n'));
            }
        }
        text.append('\n')
                .append(words.of("report.sum", count(Severity.FINE), count(Severity.NOTE), count(Severity.WRONG)))
                .append('\n');
        return ascii ? plain(text.toString()) : text.toString();
    }

    private String tiers() {
        List<String> tiers = visit.parts().stream()
                .map(part -> words.of("tier." + part.tier()))
                .distinct()
                .toList();
        return tiers.isEmpty() ? words.of("tier.none") : String.join(", ", tiers);
    }

    /** Consoles that know nothing but ASCII still have letters without their accents. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('\u00a0', ' ')
                .replace('\u202f', ' ')
                .replaceAll("[’‘]", "'")
                .replaceAll("[«»“”]", "\"")
                .replace("—", "-")
                .replaceAll("œ", "oe")
                .replaceAll("[^\\p{ASCII}]", "?");
    }

    private int count(Severity severity) {
        return (int) findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    String json() {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode report = mapper.createObjectNode();
        report.put("page", visit.page().address().toString());
        visit.home().ifPresent(home -> report.put("mount", home.toString()));
        report.put("clean", clean());
        visit.parts()
                .forEach(part -> report.withArray("/parts")
                        .addObject()
                        .put("tier", part.tier().name())
                        .put("mount", part.mount().toString()));
        for (Finding finding : findings) {
            ObjectNode each = report.withArray("/findings").addObject();
            each.put("check", finding.check());
            each.put("severity", finding.severity().name());
            each.put("key", finding.key());
            for (String aspect : List.of("seen", "cause", "cure")) {
                words.of(finding, aspect).ifPresent(text -> each.put(aspect, text));
            }
        }
        return report.toPrettyString() + "\n";
    }
}
