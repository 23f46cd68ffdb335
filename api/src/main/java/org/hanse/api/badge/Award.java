package org.hanse.api.badge;

import java.time.Instant;
import java.util.Optional;

/**
 * A badge that a member has.
 *
 * @param id its id
 * @param badge the name of the badge, {@code plugin-id:name}
 * @param member who has it
 * @param evidence the fact that it rests on, absent from one's own awards if one may not see its object any longer
 * @param at when it was earned
 * @since 0.1
 */
public record Award(long id, String badge, long member, Optional<Evidence> evidence, Instant at) {}
