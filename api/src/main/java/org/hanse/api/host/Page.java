package org.hanse.api.host;

/**
 * A page of Hanse on its way into the layout of the host.
 *
 * @param title the title, plain text
 * @param language the language of the body, a BCP 47 tag
 * @param head markup for the head of the document: style sheets and metadata
 * @param body markup for the body, one {@code <div class="hanse">}
 * @since 0.1
 */
public record Page(String title, String language, String head, String body) {}
