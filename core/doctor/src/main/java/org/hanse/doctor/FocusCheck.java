package org.hanse.doctor;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Does the Tab key reach what is ours, where it stands in the page (WCAG 2.2, 2.1.1 and 2.4.3)? */
final class FocusCheck implements Check {

    @Override
    public List<Finding> examine(Visit visit) {
        if (!visit.shows()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        List<Element> ahead = visit.document().select("[tabindex]").stream()
                .filter(element -> index(element) > 0)
                .toList();
        List<Element> ours =
                ahead.stream().filter(element -> isOurs(visit, element)).toList();
        List<Element> theirs =
                ahead.stream().filter(element -> !ours.contains(element)).toList();
        if (!ours.isEmpty()) {
            findings.add(Finding.wrong("focus.ours", ours.size(), named(ours.get(0))));
        }
        if (!theirs.isEmpty()) {
            findings.add(Finding.note("focus.theirs", theirs.size(), named(theirs.get(0))));
        }
        for (Part part : visit.parts()) {
            Element closed = part.element().closest("[inert]");
            if (closed != null) {
                findings.add(Finding.wrong("focus.inert", named(closed)));
            }
            if (part.element().normalName().equals("iframe") && index(part.element()) < 0) {
                findings.add(Finding.wrong("focus.frame", named(part.element())));
            }
        }
        return findings.isEmpty() ? List.of(Finding.fine("focus.fine")) : findings;
    }

    /** Return whether an element is one of ours, lies in one, or lies around one. */
    private static boolean isOurs(Visit visit, Element element) {
        return visit.parts().stream()
                .map(Part::element)
                .anyMatch(part -> part.equals(element)
                        || part.parents().contains(element)
                        || element.parents().contains(part));
    }

    /** Return what the attribute says; 0 if it is no number. */
    private static int index(Element element) {
        String written = element.attr("tabindex").strip();
        return written.matches("-?\\d{1,6}") ? Integer.parseInt(written) : 0;
    }

    private static String named(Element element) {
        String tag = element.shallowClone().empty().outerHtml();
        return tag.substring(0, tag.indexOf('>') + 1).replaceAll("\\s+", " ");
    }
}
