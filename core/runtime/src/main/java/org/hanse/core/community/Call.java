package org.hanse.core.community;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An invitation as the person reads it who is invited.
 *
 * @param inviter null for somebody who is forgotten
 */
public record Call(
        long community,
        String slug,
        String name,
        String summary,
        int colour,
        @Nullable String inviter,
        String note,
        Instant since) {}
