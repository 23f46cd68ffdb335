package org.hanse.core.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hanse.api.Contribution;
import org.hanse.api.PluginId;
import org.hanse.api.view.PageSource;
import org.hanse.core.origin.EmbedOrigins;
import org.hanse.core.plugin.LoadedPlugin;

/**
 * What pages that show Hanse may load, run and be shown in (CSP Level 3): the documents that stand alone, and those of
 * hosts and of other sites.
 */
public final class PagePolicy {

    private static final String NONE = "'none'";
    private static final String SELF = "'self'";

    private final EmbedOrigins origins;
    private final List<PolicyLine> elsewhere;

    /** Create the policy of a generation. */
    public PagePolicy(EmbedOrigins origins, List<LoadedPlugin> plugins) {
        this.origins = origins;
        this.elsewhere = plugins.stream().flatMap(PagePolicy::asked).toList();
    }

    private static Stream<PolicyLine> asked(LoadedPlugin plugin) {
        return plugin.plan().of(Contribution.Value.class).stream()
                .filter(value -> value.value() instanceof PageSource)
                .map(value -> (PageSource) value.value())
                .map(source -> new PolicyLine(source.directive(), source.origin(), plugin.id()));
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
                written(alone(context, framed)) + "; report-uri " + reports + "; report-to hanse",
                "Reporting-Endpoints",
                "hanse=\"" + reports + "\"",
                "Cross-Origin-Opener-Policy",
                "same-origin",
                "Referrer-Policy",
                "same-origin");
    }

    private List<PolicyLine> alone(RenderContext context, boolean framed) {
        String scripts = context.nonce()
                .map(nonce -> "'nonce-" + nonce + "' 'strict-dynamic'")
                .orElse(NONE);
        List<PolicyLine> lines = lines(NONE, "default-src");
        lines.addAll(lines(scripts, "script-src"));
        lines.addAll(lines(SELF, "style-src", "img-src", "font-src", "connect-src", "form-action"));
        lines.addAll(lines(NONE, "object-src", "base-uri"));
        lines.addAll(lines(SELF, "frame-ancestors"));
        lines.addAll(lines("'script'", "require-trusted-types-for"));
        lines.addAll(lines("hanse", "trusted-types"));
        lines.addAll(elsewhere);
        if (framed) {
            origins.all().forEach(origin -> lines.addAll(lines(origin, "frame-ancestors")));
        }
        return lines;
    }

    /** Return what the policy of the host must allow at least. */
    public List<PolicyLine> ofHost() {
        return around(lines(SELF, "script-src", "style-src", "img-src", "font-src", "connect-src", "form-action"));
    }

    /**
     * Return what the policy of another site must allow at least.
     *
     * @param own the origin of Hanse
     */
    public List<PolicyLine> ofSite(String own) {
        return around(lines(own, "script-src", "style-src", "img-src", "font-src", "connect-src", "frame-src"));
    }

    /** Return the other sites that may embed Hanse. */
    public EmbedOrigins origins() {
        return origins;
    }

    private List<PolicyLine> around(List<PolicyLine> lines) {
        lines.addAll(lines("hanse", "trusted-types"));
        lines.addAll(elsewhere);
        return List.copyOf(lines);
    }

    private static List<PolicyLine> lines(String source, String... directives) {
        return Stream.of(directives)
                .map(directive -> new PolicyLine(directive, source, PluginId.CORE))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** Return lines as the value of the header. */
    public static String written(List<PolicyLine> lines) {
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
