package org.hanse.api.notification;

import org.hanse.api.security.Caller;

/**
 * Notes what people have read where it stands, so that they need not go through the list of notifications too. Inject it.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface Readings {

    /**
     * Note that a caller has read something: notifications about it, and those that were put together as similar for it, are
     * unread no more, and mail about them stays away. Call it where a page shows it; for somebody who has nothing unread it
     * costs what the counter of the page costs anyway, and nothing is written unless something about it is unread.
     */
    void seen(Caller caller, Subject subject);
}
