package org.hanse.core.community;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An invitation that has not ended.
 *
 * @param inviterName null for somebody who is forgotten
 * @param email to whom it was sent, null for a link
 * @param sent when the mail went out, null for a link and while it waits
 */
public record Invitation(
        long id,
        long inviter,
        @Nullable String inviterName,
        @Nullable String email,
        int most,
        int used,
        Instant created,
        @Nullable Instant sent,
        Instant expires) {}
