package org.hanse.doctor;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A Content-Security-Policy (CSP Level 3).
 *
 * @param directives the sources by directive
 * @param page where it holds
 */
record Policy(Map<String, List<String>> directives, URI page) {

    /** Return all policies of a page, each of which must allow what happens. */
    static List<Policy> of(Answer page, Document document) {
        List<Policy> policies = new ArrayList<>();
        for (String header : page.all("Content-Security-Policy")) {
            for (String policy : header.split(",")) {
                policies.add(parse(policy, page.address()));
            }
        }
        for (Element meta : document.select("meta[http-equiv=Content-Security-Policy]")) {
            policies.add(parse(meta.attr("content"), page.address()));
        }
        return policies;
    }

    static Policy parse(String text, URI page) {
        Map<String, List<String>> directives = new LinkedHashMap<>();
        for (String directive : text.split(";")) {
            List<String> words = Arrays.stream(directive.strip().split("\\s+")).toList();
            if (!words.get(0).isEmpty()) {
                directives.putIfAbsent(words.get(0).toLowerCase(Locale.ROOT), words.subList(1, words.size()));
            }
        }
        return new Policy(directives, page);
    }

    /** Return the directive that decides, if one does: the first of these that is there. */
    Optional<String> deciding(String... chain) {
        return Arrays.stream(chain).filter(directives::containsKey).findFirst();
    }

    List<String> sources(String directive) {
        return directives.getOrDefault(directive, List.of());
    }

    /** Return whether a directive lets an address through, for an element with this nonce, empty for none. */
    boolean allows(String directive, URI address, String nonce) {
        List<String> sources = sources(directive);
        if (!nonce.isEmpty() && sources.contains("'nonce-" + nonce + "'")) {
            return true;
        }
        boolean script = directive.startsWith("script-src") || directive.equals("default-src");
        if (script && sources.contains("'strict-dynamic'")) {
            return false;
        }
        return sources.stream().anyMatch(source -> matches(source, address));
    }

    boolean asksForNonce(String directive) {
        return sources(directive).stream().anyMatch(source -> source.startsWith("'nonce-"));
    }

    boolean matches(String source, URI address) {
        return source.equals("'self'")
                ? Source.of(Visit.origin(page)).matches(address, page.getScheme())
                : !source.startsWith("'") && Source.of(source).matches(address, page.getScheme());
    }
}
