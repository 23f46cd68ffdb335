package org.hanse.host.jsp;

import java.io.IOException;
import org.hanse.api.view.Slots;

/** Shows a view: {@code <hanse:view path="t/1" heading="2"/>}. */
public final class ViewTag extends PlaceTag {

    /** Take the path of the view below the mount, such as {@code t/1}. */
    public void setPath(String path) {
        put("path", path);
    }

    /** Take the level of the first heading, 1 to 6; 2 without it. */
    public void setHeading(String heading) {
        put("heading", heading);
    }

    /** Take {@code light}, {@code dark} or {@code auto}. */
    public void setTheme(String theme) {
        put("theme", theme);
    }

    /** Take {@code true} for a shadow tree, in which no style of the host applies. */
    public void setIsolated(String isolated) {
        put("isolated", isolated);
    }

    @Override
    public void doTag() throws IOException {
        show(Slots.HOST_VIEW);
    }
}
