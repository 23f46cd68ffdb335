package org.hanse.api.importer;

import java.time.Instant;

/**
 * A member at the source.
 *
 * @param key the key at the source
 * @param name the display name
 * @param about HTML or empty
 * @param location a place or empty
 * @param website an address or empty
 * @param created when the account was created
 * @since 0.1
 */
public record ImportedMember(String key, String name, String about, String location, String website, Instant created) {}
