package org.hanse.core.attachment;

import java.time.Instant;
import org.hanse.api.community.Detachment;
import org.jspecify.annotations.Nullable;

/**
 * A decision as queries read it.
 *
 * @param community where, zero for those that have not decided
 * @param data what has become of the plugin's data
 * @param purge when it is deleted, null for never
 */
public record AttachmentRow(
        long id,
        long community,
        String plugin,
        boolean attached,
        Instant decided,
        Detachment data,
        @Nullable Instant purge) {}
