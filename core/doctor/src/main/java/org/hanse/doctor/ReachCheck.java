package org.hanse.doctor;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** Does the page answer, and is it the one that was asked for? */
final class ReachCheck implements Check {

    @Override
    public List<Finding> examine(Visit visit) {
        Answer page = visit.page();
        if (page.status() == 0) {
            return List.of(Finding.wrong("reach.nobody", page.address(), page.fault()));
        }
        if (page.redirects()) {
            return List.of(
                    visit.isRound()
                            ? Finding.wrong(
                                    "reach.round", visit.asked(), visit.steps().size())
                            : Finding.wrong(
                                    "reach.location",
                                    page.address(),
                                    page.header("Location").orElseThrow()));
        }
        if (!page.ok()) {
            return List.of(Finding.wrong("reach.status", page.status(), page.address()));
        }
        List<Finding> findings = new ArrayList<>();
        findings.add(Finding.fine(
                "reach.fine",
                page.status(),
                visit.steps().size() - 1,
                page.took().toMillis()));
        if (!Visit.origin(visit.asked()).equals(Visit.origin(page.address()))) {
            findings.add(Finding.note("reach.elsewhere", visit.asked(), page.address()));
        }
        if (page.address().getScheme().equals("http") && !Visit.isLoopback(page.address())) {
            findings.add(Finding.wrong("reach.plain", page.address()));
        }
        if (!visit.shows()) {
            findings.add(nothing(visit, page.address()));
        }
        return findings;
    }

    private static Finding nothing(Visit visit, URI page) {
        return visit.self().isPresent()
                ? Finding.wrong("reach.bare", page, visit.self().get().home())
                : Finding.wrong("reach.nothing", page);
    }
}
