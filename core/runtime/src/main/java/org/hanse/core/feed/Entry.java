package org.hanse.core.feed;

import java.net.URI;
import java.time.Instant;
import java.util.List;

/**
 * A topic or a post in a feed.
 *
 * @param id what it is known by, the same for ever
 * @param page its absolute address
 * @param title plain text
 * @param author the display name
 * @param published when it was written
 * @param updated when it last changed
 * @param language a BCP 47 tag
 * @param tags plain words
 * @param html its safe markup, empty if it has none
 */
public record Entry(
        String id,
        URI page,
        String title,
        String author,
        Instant published,
        Instant updated,
        String language,
        List<String> tags,
        String html) {

    /** Copy the list. */
    public Entry {
        tags = List.copyOf(tags);
    }
}
