package org.hanse.core.view;

import java.util.ArrayList;
import java.util.List;

/** What a template says about its page: {@code $page}. */
public final class PageTool {

    /** A step on the way to the page. */
    public record Crumb(String text, String href) {}

    private final List<Crumb> crumbs = new ArrayList<>();
    private String title = "Hanse";

    PageTool() {}

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
}
