package org.hanse.api.importer;

import java.time.Instant;
import java.util.List;

/**
 * A topic at the source.
 *
 * @param key the key at the source
 * @param type the name of a topic type, such as {@link org.hanse.api.forum.Forum#QUESTION}
 * @param title the title, plain text
 * @param author the key of the member who opened it; empty if the account is gone
 * @param authorName the display name that the source recorded for an account that is gone
 * @param tags its tags
 * @param closed whether nobody may reply
 * @param created when it was opened
 * @since 0.1
 */
public record ImportedTopic(
        String key,
        String type,
        String title,
        String author,
        String authorName,
        List<String> tags,
        boolean closed,
        Instant created) {

    /** Copy the list. */
    public ImportedTopic {
        tags = List.copyOf(tags);
    }
}
