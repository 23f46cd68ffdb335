package org.hanse.core.view;

import java.util.Optional;
import java.util.stream.Stream;

/** Where a view is shown. The same resource answers on each. */
public enum Surface {
    /** In the layout of the host, or alone, at the mount. */
    PAGE("", "layout.vm"),
    /** Inside a page of the host, in process. */
    INSERT("", "embed.vm"),
    /** In a web component, which fetches bare markup, on a page of any origin. */
    COMPONENT("embed", "embed.vm"),
    /** In an iframe, as a document of its own. */
    FRAME("frame", "frame.vm");

    private final String folder;
    private final String layout;

    Surface(String folder, String layout) {
        this.folder = folder;
        this.layout = layout;
    }

    /** Return the template that stands around views. */
    String layout() {
        return layout;
    }

    /** Return the first segment, below the mount, of the addresses that answer on this surface; empty for those of pages. */
    public String folder() {
        return folder;
    }

    /** Return the surface whose folder an encoded path below the mount lies in, with its slash, if it lies in one. */
    public static Optional<Surface> ofPath(String path) {
        return Stream.of(COMPONENT, FRAME)
                .filter(surface -> path.equals("/" + surface.folder) || path.startsWith("/" + surface.folder + "/"))
                .findFirst();
    }
}
