package org.hanse.api.profile;

import java.time.Instant;

/**
 * Somebody in a list of people that a member stands with.
 *
 * @param id the key of the line, by which the list goes on
 * @param member the id of the member
 * @param name the display name
 * @param headline the line below the name, empty for none
 * @param avatar what the address of the picture is made with, as in {@link Member}, empty for none
 * @param since since when
 * @since 0.1
 */
public record Acquaintance(long id, long member, String name, String headline, String avatar, Instant since) {}
