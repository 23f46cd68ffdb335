package org.hanse.doctor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Is each id in the page the id of one thing? */
final class IdCheck implements Check {

    @Override
    public List<Finding> examine(Visit visit) {
        Map<String, List<Element>> byId = visit.document().select("[id]").stream()
                // A shadow tree has ids of its own.
                .filter(element -> element.closest("template") == null)
                .collect(Collectors.groupingBy(Element::id, HashMap::new, Collectors.toList()));
        List<Finding> findings = byId.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> finding(entry.getKey(), entry.getValue()))
                .toList();
        return findings.isEmpty() && visit.page().ok() ? List.of(Finding.fine("ids.fine", byId.size())) : findings;
    }

    private static Finding finding(String id, List<Element> elements) {
        boolean ours = elements.stream().anyMatch(element -> element.closest(".hanse") != null);
        return ours ? Finding.wrong("ids.ours", id, elements.size()) : Finding.note("ids.theirs", id, elements.size());
    }
}
