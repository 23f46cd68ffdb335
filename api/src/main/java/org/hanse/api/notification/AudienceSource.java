package org.hanse.api.notification;

import java.util.List;

/**
 * Lists the members who have to do with an object.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface AudienceSource {

    /**
     * Return the ids of the next members who may see the object, rising.
     *
     * @param id the object
     * @param after the id of the last member already listed, 0 at first
     * @param limit the most to return; fewer end the list
     */
    List<Long> members(long id, long after, int limit);
}
