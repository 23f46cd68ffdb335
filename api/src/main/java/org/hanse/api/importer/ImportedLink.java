package org.hanse.api.importer;

import java.time.Instant;

/**
 * A link from a topic to another.
 *
 * @param key the key at the source
 * @param from the key of the topic that links, or of a post in it
 * @param to the key of the other topic, or of a post in it
 * @param duplicate whether the first is a duplicate of the other
 * @param created when it was made
 * @since 0.1
 */
public record ImportedLink(String key, String from, String to, boolean duplicate, Instant created) {}
