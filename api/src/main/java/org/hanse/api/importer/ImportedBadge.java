package org.hanse.api.importer;

import java.time.Instant;

/**
 * A badge as recorded elsewhere.
 *
 * @param key the key at the source
 * @param member the key of the member who has it
 * @param name the name of the badge, plain text
 * @param awarded when
 * @since 0.1
 */
public record ImportedBadge(String key, String member, String name, Instant awarded) {}
