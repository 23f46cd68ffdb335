package org.hanse.doctor;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Do our headings go on where those of the page stop, without a gap? */
final class HeadingCheck implements Check {

    private static final int USUAL = 2;
    private static final int LOWEST = 6;

    @Override
    public List<Finding> examine(Visit visit) {
        List<Finding> findings = new ArrayList<>();
        for (Part part : visit.of(Tier.MARKUP)) {
            List<Element> own = headings(part.element());
            if (!own.isEmpty()) {
                first(before(visit, part), level(own.get(0)), own.get(0).text(), findings);
                gaps(own, findings);
            }
        }
        for (Part part : visit.of(Tier.COMPONENT)) {
            String asked = part.element().attr("heading");
            int level = asked.matches("[1-6]") ? Integer.parseInt(asked) : USUAL;
            first(before(visit, part), level, part.element().normalName(), findings);
        }
        if (findings.isEmpty() && (visit.has(Tier.MARKUP) || visit.has(Tier.COMPONENT))) {
            findings.add(Finding.fine("headings.fine"));
        }
        return findings;
    }

    private static void first(List<Element> before, int level, String text, List<Finding> findings) {
        if (before.isEmpty()) {
            if (level > USUAL) {
                findings.add(Finding.wrong("headings.start", text, level));
            }
            return;
        }
        Element last = before.get(before.size() - 1);
        int wanted = Math.min(LOWEST, level(last) + 1);
        if (level > wanted) {
            findings.add(Finding.wrong("headings.below", level, text, level(last), last.text(), wanted));
        } else if (level < wanted && level <= level(before.get(0))) {
            findings.add(Finding.wrong("headings.above", level, text, level(last), last.text(), wanted));
        }
    }

    private static void gaps(List<Element> own, List<Finding> findings) {
        for (int i = 1; i < own.size(); i++) {
            if (level(own.get(i)) > level(own.get(i - 1)) + 1) {
                findings.add(Finding.wrong(
                        "headings.gap",
                        level(own.get(i - 1)),
                        level(own.get(i)),
                        own.get(i).text()));
            }
        }
    }

    /** Return the headings of the page before ours. */
    private static List<Element> before(Visit visit, Part part) {
        List<Element> before = new ArrayList<>();
        List<Element> all = visit.document().getAllElements();
        for (Element element : all.subList(0, all.indexOf(part.element()))) {
            if (isHeading(element) && element.closest(".hanse") == null) {
                before.add(element);
            }
        }
        return before;
    }

    private static List<Element> headings(Element block) {
        return block.getAllElements().stream().filter(HeadingCheck::isHeading).toList();
    }

    private static boolean isHeading(Element element) {
        return element.normalName().matches("h[1-6]");
    }

    private static int level(Element heading) {
        return heading.normalName().charAt(1) - '0';
    }
}
