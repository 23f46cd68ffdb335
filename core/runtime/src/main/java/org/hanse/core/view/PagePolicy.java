package org.hanse.core.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hanse.api.PluginId;
import org.hanse.core.origin.EmbedOrigins;

/** What documents that stand alone may load, run and be shown in (CSP Level 3). */
public final class PagePolicy {

    private static final String NONE = "'none'";
    private static final String SELF = "'self'";

    private final EmbedOrigins origins;

    /** Create the policy of a generation. */
    public PagePolicy(EmbedOrigins origins) {
        this.origins = origins;
    }

    /**
     * Return the headers of a document that stands alone, by name.
     *
     * @param framed whether the declared sites may show it in a frame, and not only pages of its own origin
     */
    Map<String, String> headers(RenderContext context, boolean framed) {
        String reports = context.links().base() + "/csp";
        return Map.of(
                "Content-Security-Policy",
                policy(context, framed) + "; report-uri " + reports + "; report-to hanse",
                "Reporting-Endpoints",
                "hanse=\"" + reports + "\"",
                "Cross-Origin-Opener-Policy",
                "same-origin",
                "Referrer-Policy",
                "same-origin");
    }

    /** Return the sites that may show a document in a frame, with spaces between them. */
    String origins() {
        return String.join(" ", origins.all());
    }

    private String policy(RenderContext context, boolean framed) {
        List<PolicyLine> lines = new ArrayList<>(List.of(
                line("default-src", NONE),
                line(
                        "script-src",
                        context.nonce()
                                .map(nonce -> "'nonce-" + nonce + "' 'strict-dynamic'")
                                .orElse(NONE)),
                line("style-src", SELF),
                line("img-src", SELF),
                line("font-src", SELF),
                line("connect-src", SELF),
                line("form-action", SELF),
                line("object-src", NONE),
                line("base-uri", NONE),
                line("frame-ancestors", SELF),
                line("require-trusted-types-for", "'script'"),
                line("trusted-types", "hanse")));
        if (framed) {
            origins.all().forEach(origin -> lines.add(line("frame-ancestors", origin)));
        }
        return written(lines);
    }

    private static PolicyLine line(String directive, String source) {
        return new PolicyLine(directive, source, PluginId.CORE);
    }

    private static String written(List<PolicyLine> lines) {
        return lines.stream()
                .collect(Collectors.groupingBy(
                        PolicyLine::directive,
                        LinkedHashMap::new,
                        Collectors.mapping(PolicyLine::source, Collectors.joining(" "))))
                .entrySet()
                .stream()
                .map(directive -> directive.getKey() + " " + directive.getValue())
                .collect(Collectors.joining("; "));
    }
}
