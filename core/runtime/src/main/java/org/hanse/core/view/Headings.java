package org.hanse.core.view;

import java.util.Set;

/** Moves the headings of finished markup, so that the first one has the level that the page around gives. */
final class Headings {

    static final Set<String> ELEMENTS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    private static final int LOWEST = 6;

    private final int first;
    private int shift;
    private boolean headed;

    Headings(int first) {
        this.first = first;
    }

    String of(String markup) {
        return new TagWalk(ELEMENTS, tag -> tag.as(renamed(tag.name())), this::renamed).over(markup);
    }

    /** Return the name that stands for the one of a heading. */
    String renamed(String heading) {
        int level = heading.charAt(1) - '0';
        if (!headed) {
            headed = true;
            shift = first - level;
        }
        return "h" + Math.max(1, Math.min(LOWEST, level + shift));
    }
}
