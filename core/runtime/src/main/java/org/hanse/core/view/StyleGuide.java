package org.hanse.core.view;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hanse.api.view.HtmlRenderer;

/**
 * Every token and every part of the pages once, in the host's own layout and colours: for hosts, authors and screenshots.
 * A part is a template below {@code templates/style/}; plugins show theirs in the slot {@code style.parts}.
 */
@Dependent
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

    private static final String POST = """
            Glycol eats **NBR** within a year. We moved to *EPDM* two winters ago:

            1. drain, rinse, dry
            2. replace `ISO 3601` rings in pairs
            3. torque to 12 Nm, not more

            > Check the data sheet, the shelf life counts too.

            | Seal | Max °C | Glycol |
            |---|---:|---|
            | NBR | 100 | no |
            | EPDM | 150 | yes |

            See https://example.org/seals for the list.
            """;

    private final HtmlRenderer renderer;
    private final Clock clock;

    /** Create the page. */
    @Inject
    public StyleGuide(HtmlRenderer renderer, Clock clock) {
        this.renderer = renderer;
        this.clock = clock;
    }

    /** Show the tokens and the parts. */
    @GET
    @Produces("text/html")
    public View show() {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("everybody", "Everybody");
        options.put("members", "Members");
        return new View(
                "style.vm",
                Map.of(
                        "pieces", PARTS,
                        "tokens", DesignTokens.read(),
                        "icons", Icon.names(),
                        "now", clock.instant().minus(Duration.ofHours(2)),
                        "post", renderer.markdown(POST),
                        "options", options,
                        "tabs",
                                List.of(
                                        Map.of("href", "#topics", "text", "Topics", "current", true),
                                        Map.of("href", "#events", "text", "Events"),
                                        Map.of("href", "#members", "text", "Members"))));
    }
}
