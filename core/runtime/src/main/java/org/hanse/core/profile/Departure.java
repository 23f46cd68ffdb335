package org.hanse.core.profile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That somebody has left the organisation.
 *
 * @param departed when
 * @param reason why, as an administrator wrote it, empty if the host said it
 * @param erase when the person is erased, null for never
 */
public record Departure(
        Instant departed, String reason, @Nullable Instant erase) {}
