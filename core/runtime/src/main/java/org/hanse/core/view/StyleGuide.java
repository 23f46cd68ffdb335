package org.hanse.core.view;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.hanse.api.security.Caller;
import org.hanse.api.security.Requires;
import org.hanse.api.view.HtmlRenderer;

/**
 * Every token and every part of the pages once, in the host's own layout and colours: for hosts, authors and screenshots.
 * A part is a template below {@code templates/style/}; plugins show theirs in the slot {@code style.parts}.
 */
@Dependent
@Requires(Requires.ANYBODY)
@Path("style")
public class StyleGuide {

    static final List<String> PARTS = List.of(
            "button",
            "field",
            "message",
            "list",
            "post",
            "composer",
            "person",
            "community",
            "notice",
            "audience",
            "badge",
            "figures",
            "event",
            "calendar",
            "tabs",
            "filter",
            "pager",
            "breadcrumb",
            "toast",
            "dialog",
            "menu",
            "skeleton",
            "empty",
            "facts",
            "icon");

    private final HtmlRenderer renderer;
    private final Caller caller;
    private final Clock clock;

    /** Create the page. */
    @Inject
    public StyleGuide(HtmlRenderer renderer, Caller caller, Clock clock) {
        this.renderer = renderer;
        this.caller = caller;
        this.clock = clock;
    }

    /** Show the tokens and the parts. */
    @GET
    @Produces("text/html")
    public View show() {
        return new View(
                "style.vm",
                Map.of(
                        "pieces", PARTS,
                        "tokens", DesignTokens.read(),
                        "icons", Icon.names(),
                        "now", clock.instant().minus(Duration.ofHours(2)),
                        "post", renderer.markdown(CoreWords.to(caller, "style.post"))));
    }
}
