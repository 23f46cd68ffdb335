package org.hanse.core.view;

import java.util.List;
import java.util.Set;

/**
 * Makes what was rendered for the page at the mount fit another surface: addresses, the level of headings, landmarks. It
 * changes finished markup, so that templates and what is kept know nothing of surfaces.
 */
final class Adaptation {

    private static final Set<String> ELEMENTS = Set.of(
            "a", "area", "form", "button", "input", "img", "source", "video", "audio", "track", "link", "main", "h1",
            "h2", "h3", "h4", "h5", "h6");
    private static final List<String> ADDRESSES = List.of("href", "src", "action", "formaction", "poster");

    private final Addresses addresses;
    private final Placement placement;
    private final String back;
    private final Headings headings;

    Adaptation(RenderContext context) {
        this.addresses = Addresses.of(context);
        this.placement = context.placement();
        this.headings = new Headings(placement.heading());
        this.back = new FormTool(context).back().markup();
    }

    String of(String markup) {
        return new TagWalk(ELEMENTS, this::start, this::renamed).over(markup);
    }

    private String start(Tag tag) {
        boolean leaves = placement.surface() == Surface.FRAME
                && tag.get("href").filter(addresses::leave).isPresent();
        ADDRESSES.forEach(name -> tag.change(name, addresses::adapted));
        if (leaves && (tag.name().equals("a") || tag.name().equals("area"))) {
            tag.set("target", "_blank");
            tag.set("rel", "noopener");
        }
        return tag.as(renamed(tag.name())) + (tag.name().equals("form") ? fields(tag) : "");
    }

    private String fields(Tag form) {
        if (form.get("method").orElse("").equalsIgnoreCase("post")) {
            return back;
        }
        // The query of a form that reads takes the place of the one in its address.
        return placement.surface() == Surface.FRAME ? placement.options().fields() : "";
    }

    private String renamed(String element) {
        if (element.equals("main")) {
            // The page around has a main part of its own.
            return placement.surface() == Surface.INSERT || placement.surface() == Surface.COMPONENT ? "div" : element;
        }
        return Headings.ELEMENTS.contains(element) ? headings.renamed(element) : element;
    }
}
