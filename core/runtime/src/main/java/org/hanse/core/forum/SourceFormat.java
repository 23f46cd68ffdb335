package org.hanse.core.forum;

/** What the source of a post is written in. */
enum SourceFormat {
    /** CommonMark, written here. */
    MARKDOWN,
    /** HTML from elsewhere, sanitized. */
    HTML
}
