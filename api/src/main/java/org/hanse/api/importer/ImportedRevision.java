package org.hanse.api.importer;

import java.time.Instant;

/**
 * A text that a post had at some time.
 *
 * @param key the key at the source
 * @param post the key of the post
 * @param author the key of the member who wrote it; empty if the account is gone
 * @param field what the text was: {@code body}, {@code title} or {@code tags}
 * @param source the text as written
 * @param comment why it was changed, or empty
 * @param created when it was written
 * @since 0.1
 */
public record ImportedRevision(
        String key, String post, String author, String field, String source, String comment, Instant created) {}
