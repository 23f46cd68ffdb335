package org.hanse.core.privacy;

import java.time.Instant;

/**
 * An export as pages show it.
 *
 * @param size in bytes, 0 until it is ready
 */
public record ExportRow(
        long id,
        long member,
        long askedBy,
        String reason,
        ExportState state,
        Instant asked,
        Instant expires,
        long size) {

    /** Return whether it can be fetched. */
    public boolean isReady() {
        return state == ExportState.READY;
    }

    /** Return the size in kilobytes, at least one. */
    public long kilobytes() {
        return Math.max(1, size / 1000);
    }
}
