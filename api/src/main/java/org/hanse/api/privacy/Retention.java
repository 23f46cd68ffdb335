package org.hanse.api.privacy;

import java.time.Instant;

/**
 * Deletes personal data of a class once it is old; contributed under the name of the class.
 *
 * @since 0.1
 */
public interface Retention {

    /** Return how many items were last used before an instant. */
    long count(Instant before);

    /**
     * Delete items that were last used before an instant, in the current transaction.
     *
     * @param most how many at most
     * @return how many were deleted; fewer than that means that none is left
     */
    int delete(Instant before, int most);
}
