package org.hanse.api.forum;

import java.time.Instant;

/**
 * A topic as lists show it.
 *
 * @param id its id
 * @param community where it belongs
 * @param type the name of its {@link TopicType}
 * @param title its title
 * @param author the member who opened it
 * @param authorName the display name of that member
 * @param replies how many posts follow the first one
 * @param created when it was opened
 * @param active when its last post was written
 * @param version counts its changes
 * @since 0.1
 */
public record Topic(
        long id,
        long community,
        String type,
        String title,
        long author,
        String authorName,
        int replies,
        Instant created,
        Instant active,
        long version) {}
