package org.hanse.api.host;

import java.util.Map;

/**
 * A page of Hanse on its way into the layout of the host.
 *
 * @param title the title, plain text
 * @param language the language of the body, a BCP 47 tag
 * @param head markup for the head of the document: style sheets, scripts and metadata
 * @param body markup for the body, one {@code <div class="hanse">}
 * @param headers the headers of a document that stands alone, made for this request: its Content-Security-Policy (CSP
 *     Level 3) with the nonce of its tags, where browsers report to, and what keeps other sites away from it. A host
 *     with a layout of its own leaves them out
 * @since 0.1
 */
public record Page(String title, String language, String head, String body, Map<String, String> headers) {

    /** Copy the headers. */
    public Page {
        headers = Map.copyOf(headers);
    }
}
