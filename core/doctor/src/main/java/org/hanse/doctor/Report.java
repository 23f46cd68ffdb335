package org.hanse.doctor;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Collectors;

/** What was found, told to people or to programs. */
record Report(Visit visit, List<Finding> findings, Words words) {

    boolean clean() {
        return count(Severity.WRONG) == 0;
    }

    String text(boolean ascii) {
        StringBuilder text = new StringBuilder();
        line(text, words.of("report.page", visit.page().address()));
        line(
                text,
                words.of(
                        "report.place",
                        visit.parts().stream()
                                .map(part -> words.of("tier." + part.tier()))
                                .distinct()
                                .collect(Collectors.joining(", ")),
                        visit.home().map(String::valueOf).orElse("-")));
        for (Finding finding : findings) {
            line(text, "");
            line(
                    text,
                    "%s %s%s"
                            .formatted(
                                    finding.severity().sign(ascii),
                                    words.of("check." + finding.check()),
                                    said(finding, "seen", " — ")));
            words.of(finding, "cause").ifPresent(cause -> line(text, "    " + words.of("report.cause", cause)));
            words.of(finding, "cure").ifPresent(cure -> line(text, "    " + words.of("report.cure", cure)));
        }
        line(text, "");
        line(text, words.of("report.sum", count(Severity.FINE), count(Severity.NOTE), count(Severity.WRONG)));
        return ascii ? plain(text.toString()) : text.toString();
    }

    private String said(Finding finding, String aspect, String before) {
        return words.of(finding, aspect).map(text -> before + text).orElse("");
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append('\n');
    }

    /** Consoles that know nothing but ASCII still have letters without their accents. */
    private static String plain(String text) {
        return java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFD)
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
