package org.hanse.doctor;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** May a page of another origin show something of Hanse? */
final class ForeignCheck implements Check {

    private static final String ALLOWED = "Access-Control-Allow-Origin";

    @Override
    public List<Finding> examine(Visit visit) {
        Optional<String> origin = visit.foreign()
                .or(() -> visit.has(Tier.COMPONENT) || visit.has(Tier.FRAME)
                        ? Optional.of(Visit.origin(visit.page().address()))
                        : Optional.empty());
        if (origin.isEmpty() || visit.home().isEmpty()) {
            return List.of();
        }
        URI home = visit.home().get();
        return origin.get().equals(Visit.origin(home)) ? List.of() : examine(visit, home, origin.get());
    }

    private static List<Finding> examine(Visit visit, URI home, String origin) {
        List<Finding> findings = new ArrayList<>();
        Answer view = visit.client().send("GET", home.resolve("embed/"), Map.of("Origin", origin));
        String allowed = view.header(ALLOWED).orElse("");
        if (!allowed.equals(origin)) {
            findings.add(allowed.equals("*") ? Finding.wrong("cors.all") : Finding.wrong("cors.refused", origin, home));
            return findings;
        }
        if (view.header("Access-Control-Allow-Credentials").isPresent()) {
            findings.add(Finding.wrong("cors.credentials", origin));
        }
        if (view.all("Vary").stream()
                .noneMatch(names -> names.toLowerCase(Locale.ROOT).contains("origin"))) {
            findings.add(Finding.wrong("cors.vary"));
        }
        preflight(visit, home, origin, findings);
        files(visit, home, origin, findings);
        Answer frame = visit.client().get(home.resolve("frame/"));
        if (frame.ok() && !FrameCheck.allowed(frame, URI.create(origin))) {
            findings.add(Finding.wrong("frame.ancestors", origin));
        }
        return findings.isEmpty() ? List.of(Finding.fine("cors.fine", origin)) : findings;
    }

    private static void preflight(Visit visit, URI home, String origin, List<Finding> findings) {
        Map<String, String> asked = Map.of(
                "Origin", origin,
                "Access-Control-Request-Method", "GET",
                "Access-Control-Request-Headers", "authorization");
        Answer answer = visit.client().send("OPTIONS", home.resolve("embed/"), asked);
        boolean allowed = answer.ok()
                && answer.header(ALLOWED).orElse("").equals(origin)
                && answer.header("Access-Control-Allow-Headers").orElse("").contains("authorization");
        if (!allowed) {
            findings.add(Finding.wrong("cors.preflight", answer.status()));
        }
    }

    private static void files(Visit visit, URI home, String origin, List<Finding> findings) {
        Answer script = visit.client().send("GET", home.resolve("embed.js"), Map.of("Origin", origin));
        if (script.ok() && !script.header(ALLOWED).orElse("").equals(origin)) {
            findings.add(Finding.wrong("cors.script", origin));
        }
        visit.sheet().ifPresent(sheet -> {
            Answer answer = visit.client().send("GET", sheet, Map.of("Origin", origin));
            if (answer.header("Cross-Origin-Resource-Policy").orElse("").equals("same-origin")) {
                findings.add(Finding.wrong("cors.files", Visit.within(answer.address())));
            }
        });
    }
}
