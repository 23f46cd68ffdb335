package org.hanse.api.view;

/**
 * Turns what people write into safe HTML. Inject it.
 *
 * @since 0.1
 */
public interface HtmlRenderer {

    /** Render CommonMark with tables, strikethrough and autolinks; HTML in it is shown as text. */
    Html markdown(String source);

    /** Keep what is harmless of HTML from elsewhere. */
    Html sanitize(String html);
}
