package org.hanse.api.badge;

import org.hanse.api.Slice;
import org.hanse.api.Window;
import org.hanse.api.security.Caller;

/**
 * Awards. Inject it.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface Awards {

    /** Return the awards of a member, the oldest first. */
    Slice<Award> of(Caller caller, long member, Window window);
}
