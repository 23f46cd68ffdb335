package org.hanse.core.privacy;

import java.time.Instant;
import org.hanse.api.privacy.ErasureMode;
import org.jspecify.annotations.Nullable;

/**
 * An erasure as pages show it.
 *
 * @param name whom, empty once it is done
 * @param failure why it did not succeed the last time, empty if it did not fail
 */
public record ErasureRow(
        long id,
        long member,
        String name,
        ErasureMode mode,
        long askedBy,
        String reason,
        ErasureState state,
        Instant asked,
        Instant due,
        @Nullable Instant done,
        String failure) {

    /** Return whether it can be taken back. */
    public boolean isWaiting() {
        return state == ErasureState.WAITING;
    }

    /** Return whether the person wanted it. */
    public boolean isOwn() {
        return askedBy == member;
    }
}
