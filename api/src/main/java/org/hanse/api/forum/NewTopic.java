package org.hanse.api.forum;

import java.util.List;
import java.util.Optional;

/**
 * What it takes to open a topic.
 *
 * @param community where
 * @param type the name of its {@link TopicType}
 * @param title 3 to 200 characters
 * @param source its first post, CommonMark, 1 to 100,000 characters
 * @param tags up to 5 tags, each 1 to 35 letters, digits and hyphens
 * @param about the address of the host's page that it discusses, if any; one topic for each
 * @since 0.1
 */
public record NewTopic(
        long community, String type, String title, String source, List<String> tags, Optional<String> about) {

    /** Copy the list. */
    public NewTopic {
        tags = List.copyOf(tags);
    }

    /** Return a discussion without tags. */
    public static NewTopic discussion(long community, String title, String source) {
        return new NewTopic(community, Forum.DISCUSSION, title, source, List.of(), Optional.empty());
    }
}
