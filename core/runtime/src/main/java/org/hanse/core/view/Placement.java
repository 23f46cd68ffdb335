package org.hanse.core.view;

/**
 * Where a view is shown, and how.
 *
 * @param surface where
 * @param options what the page around asks for
 * @param origin scheme, host and port of Hanse as the browser sees them; empty where addresses need none
 * @param path the encoded path of the view below the mount, such as {@code t/1}
 */
public record Placement(Surface surface, Options options, String origin, String path) {

    /** At the mount. */
    public static final Placement PAGE = new Placement(Surface.PAGE, Options.NONE, "", "");

    /** Return the placement at the mount of a site. */
    public static Placement page(String origin) {
        return new Placement(Surface.PAGE, Options.NONE, origin, "");
    }

    /** Return the level of the first heading: in a page of somebody else the first level is taken. */
    int heading() {
        return options.heading().orElse(surface == Surface.INSERT || surface == Surface.COMPONENT ? 2 : 1);
    }
}
