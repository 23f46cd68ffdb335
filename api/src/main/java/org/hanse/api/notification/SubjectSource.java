package org.hanse.api.notification;

import java.util.Map;
import java.util.Set;
import org.hanse.api.security.Caller;

/**
 * Reads objects of one kind for notifications about them. It is asked whenever notifications are shown, and once more
 * before each mail.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface SubjectSource {

    /**
     * Return what a member is shown of objects, by id. Those that the member may not see now are absent: make that a
     * condition of the query.
     *
     * @param reader the member; without the host's groups and never an administrator when mail is written
     * @param ids 1 to 200 ids
     */
    Map<Long, SubjectView> seenBy(Caller reader, Set<Long> ids);
}
