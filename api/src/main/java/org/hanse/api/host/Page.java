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
public record Page(String title, String language, String head, String body) {

    /**
     * The Content-Security-Policy (CSP Level 3) of a document that stands alone: its own files and forms, and no script
     * at all. A host's own policy takes its place.
     */
    public static final String ALONE = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self';"
            + " form-action 'self'; base-uri 'none'; frame-ancestors 'self';"
            + " require-trusted-types-for 'script'; trusted-types hanse";
}
