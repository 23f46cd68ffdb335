package org.hanse.core.view;

import org.hanse.api.view.Html;

/** Markup that {@link org.hanse.api.view.HtmlRenderer} made safe earlier and that core stored. Inject it. */
public interface StoredHtml {

    /** Return markup as safe; the caller answers for its having come from the renderer. */
    Html of(String markup);
}
