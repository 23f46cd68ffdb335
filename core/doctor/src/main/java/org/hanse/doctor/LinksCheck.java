package org.hanse.doctor;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Do the addresses in our markup lead somewhere? */
final class LinksCheck implements Check {

    private static final int MOST = 12;

    /** What a form's address may answer to somebody who only reads: its method is another, or a person is needed. */
    private static final Set<Integer> OF_FORMS = Set.of(200, 401, 403, 405);

    @Override
    public List<Finding> examine(Visit visit) {
        List<Finding> findings = new ArrayList<>();
        visit.sheet().ifPresent(sheet -> sheet(visit, sheet, findings));
        Set<URI> links = new LinkedHashSet<>();
        Set<URI> forms = new LinkedHashSet<>();
        for (Part part : visit.of(Tier.MARKUP)) {
            collect(part, "a[href]", "href", links);
            collect(part, "form[action]", "action", forms);
        }
        List<String> dead = links.stream()
                .limit(MOST)
                .filter(link -> isDead(visit.client().get(link)))
                .map(Visit::within)
                .toList();
        if (!dead.isEmpty()) {
            findings.add(Finding.wrong("links.dead", dead.size(), String.join(" ", dead)));
        }
        forms.stream().limit(MOST).forEach(form -> form(visit, form, findings));
        if (findings.isEmpty() && visit.has(Tier.MARKUP)) {
            findings.add(Finding.fine("links.fine", Math.min(MOST, links.size()), Math.min(MOST, forms.size())));
        }
        return findings;
    }

    private static void sheet(Visit visit, URI address, List<Finding> findings) {
        Answer answer = visit.client().get(address);
        if (!answer.ok()) {
            findings.add(Finding.wrong("links.sheet", answer.status(), Visit.within(address)));
        } else if (!answer.header("Content-Type").orElse("").startsWith("text/css")) {
            findings.add(
                    Finding.wrong("links.type", answer.header("Content-Type").orElse("-"), Visit.within(address)));
        }
    }

    private static void collect(Part part, String selector, String attribute, Set<URI> into) {
        for (Element element : part.element().select(selector)) {
            String address = element.absUrl(attribute).replaceFirst("#.*", "");
            if (address.startsWith(Visit.origin(part.mount()) + "/")) {
                WebAddress.of(address).ifPresent(into::add);
            }
        }
    }

    private static boolean isDead(Answer answer) {
        return answer.status() == 0 || answer.status() == 404 || answer.status() >= 500;
    }

    private static void form(Visit visit, URI action, List<Finding> findings) {
        Answer answer = visit.client().get(action);
        if (!OF_FORMS.contains(answer.status()) && !answer.redirects()) {
            findings.add(Finding.wrong("links.form", answer.status(), Visit.within(action)));
        }
    }
}
