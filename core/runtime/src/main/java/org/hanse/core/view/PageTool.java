package org.hanse.core.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a template says about its page: {@code $page}. */
public final class PageTool {

    /** A step on the way to the page. */
    public record Crumb(String text, String href) {}

    /** The same as the page, for programs. */
    record Alternate(String href, String type, String title) {}

    private final String origin;
    private final List<Crumb> crumbs = new ArrayList<>();
    private final List<Alternate> alternates = new ArrayList<>();
    private String title = "Hanse";

    PageTool(String origin) {
        this.origin = origin;
    }

    /** Set the title, plain text. */
    public String title(String text) {
        title = text;
        return "";
    }

    /** Return the title. */
    public String getTitle() {
        return title;
    }

    /** Add a step of the way from the start page to this one. */
    public String crumb(String text, String href) {
        crumbs.add(new Crumb(text, href));
        return "";
    }

    /** Return the way, from the start page on. */
    public List<Crumb> getCrumbs() {
        return List.copyOf(crumbs);
    }

    /** Say where programs find the same as the page shows, such as a feed, and of which media type it is. */
    public String alternate(String href, String type, String text) {
        alternates.add(new Alternate(href, type, text));
        return "";
    }

    /** Say that other sites may show the page of a path, and which resource tells them how (oEmbed 1.0). */
    public String embeddable(String resource, String path, String text) {
        // Those who read this do not all resolve addresses.
        String address = "%s%s?url=%s&format=".formatted(origin, resource, MountLinks.segment(origin + path));
        alternate(address + "json", "application/json+oembed", text);
        return alternate(address + "xml", "text/xml+oembed", text);
    }

    /** Return the links to what is the same as the page, for the head of the document. */
    String alternates() {
        return alternates.stream()
                .map(each -> "<link rel=\"alternate\" type=\"%s\" title=\"%s\" href=\"%s\">"
                        .formatted(Escape.html(each.type()), Escape.html(each.title()), Escape.html(each.href())))
                .collect(Collectors.joining());
    }
}
