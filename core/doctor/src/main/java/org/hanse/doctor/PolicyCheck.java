package org.hanse.doctor;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Would the page's Content-Security-Policy block what is ours in it? */
final class PolicyCheck implements Check {

    private static final String[] STYLE = {"style-src-elem", "style-src", "default-src"};
    private static final String[] SCRIPT = {"script-src-elem", "script-src", "default-src"};
    private static final String[] CONNECT = {"connect-src", "default-src"};
    private static final String[] FRAME = {"frame-src", "child-src", "default-src"};
    private static final String[] FORM = {"form-action"};

    @Override
    public List<Finding> examine(Visit visit) {
        if (!visit.shows()) {
            return List.of();
        }
        List<Policy> policies = Policy.of(visit.page(), visit.document());
        if (policies.isEmpty()) {
            return List.of(Finding.note("csp.none"));
        }
        List<Finding> findings = new ArrayList<>();
        policies.forEach(policy -> examine(visit, policy, findings));
        if (findings.stream().noneMatch(finding -> finding.severity() == Severity.WRONG)) {
            findings.add(0, Finding.fine("csp.fine", policies.size()));
        }
        return findings;
    }

    private static void examine(Visit visit, Policy policy, List<Finding> findings) {
        Parts parts = new Parts(visit.document());
        parts.sheet().ifPresent(sheet -> element(policy, "style", STYLE, sheet, "href", findings));
        parts.script().ifPresent(script -> {
            element(policy, "script", SCRIPT, script, "src", findings);
            trustedTypes(policy, findings);
        });
        for (Part part : visit.parts()) {
            switch (part.tier()) {
                case COMPONENT ->
                    // It fetches markup and its style sheet.
                    Stream.of("embed/", "assets/")
                            .map(part.mount()::resolve)
                            .forEach(asked -> address(policy, "connect", CONNECT, asked, findings));
                case FRAME ->
                    FrameCheck.address(part).ifPresent(asked -> address(policy, "frame", FRAME, asked, findings));
                case MARKUP ->
                    part.element().select("form[action]").stream()
                            .findFirst()
                            .flatMap(form -> WebAddress.of(form, "action"))
                            .ifPresent(asked -> address(policy, "form", FORM, asked, findings));
            }
        }
        policy.deciding(SCRIPT)
                .filter(directive -> policy.sources(directive).contains("'unsafe-inline'")
                        && !policy.asksForNonce(directive)
                        && !policy.sources(directive).contains("'strict-dynamic'"))
                .ifPresent(directive -> findings.add(Finding.note("csp.inline", directive)));
    }

    private static void element(
            Policy policy, String kind, String[] chain, Element element, String attribute, List<Finding> findings) {
        Optional<URI> named = WebAddress.of(element, attribute);
        named.ifPresent(address -> policy.deciding(chain)
                .filter(directive -> !policy.allows(directive, address, element.attr("nonce")))
                .ifPresent(directive -> {
                    boolean nonce = policy.asksForNonce(directive);
                    String what = nonce ? "csp.nonce" : "csp." + kind;
                    findings.add(Finding.wrong(what, directive, words(policy, directive), address));
                }));
    }

    private static void address(Policy policy, String kind, String[] chain, URI address, List<Finding> findings) {
        policy.deciding(chain)
                .filter(directive -> !policy.allows(directive, address, ""))
                .map(directive ->
                        Finding.wrong("csp." + kind, directive, words(policy, directive), Visit.origin(address)))
                .filter(finding -> !findings.contains(finding))
                .ifPresent(findings::add);
    }

    private static void trustedTypes(Policy policy, List<Finding> findings) {
        if (policy.directives().containsKey("trusted-types")
                && policy.sources("trusted-types").stream()
                        .noneMatch(name -> name.equals("hanse") || name.equals("*"))) {
            findings.add(Finding.wrong("csp.types", words(policy, "trusted-types")));
        }
    }

    private static String words(Policy policy, String directive) {
        return String.join(" ", policy.sources(directive));
    }
}
