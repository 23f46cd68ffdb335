package org.hanse.doctor;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** May the page frame ours, and does the frame need no cookie? */
final class FrameCheck implements Check {

    @Override
    public List<Finding> examine(Visit visit) {
        List<Finding> findings = new ArrayList<>();
        for (Part part : visit.of(Tier.FRAME)) {
            address(part)
                    .ifPresent(address ->
                            findings.addAll(frame(visit, visit.client().get(address))));
        }
        return findings;
    }

    static Optional<URI> address(Part part) {
        return part.element().normalName().equals("iframe")
                ? WebAddress.of(part.element(), "src")
                : WebAddress.from(
                        part.mount(), "frame/" + part.element().attr("path").replaceFirst("^/+", ""));
    }

    private static List<Finding> frame(Visit visit, Answer frame) {
        if (!frame.ok()) {
            return List.of(Finding.wrong("frame.status", frame.status(), frame.address()));
        }
        List<Finding> findings = new ArrayList<>();
        String host = Visit.origin(visit.page().address());
        if (!allowed(frame, visit.page().address())) {
            findings.add(Finding.wrong("frame.ancestors", host));
        }
        boolean foreign = !host.equals(Visit.origin(frame.address()));
        String options = frame.header("X-Frame-Options").orElse("");
        if (foreign && !options.isEmpty() && !hasAncestors(frame)) {
            findings.add(Finding.wrong("frame.options", options));
        }
        if (foreign && !frame.all("Set-Cookie").isEmpty()) {
            findings.add(Finding.note(
                    "frame.cookie", Cookie.of(frame.all("Set-Cookie").get(0)).name()));
        }
        return findings.isEmpty() ? List.of(Finding.fine("frame.fine", frame.address())) : findings;
    }

    static boolean allowed(Answer frame, URI host) {
        Document none = Jsoup.parse("");
        return Policy.of(frame, none).stream()
                .filter(policy -> policy.directives().containsKey("frame-ancestors"))
                .allMatch(policy ->
                        policy.sources("frame-ancestors").stream().anyMatch(source -> policy.matches(source, host)));
    }

    private static boolean hasAncestors(Answer frame) {
        return frame.all("Content-Security-Policy").stream().anyMatch(policy -> policy.contains("frame-ancestors"));
    }
}
