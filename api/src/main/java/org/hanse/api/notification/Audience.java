package org.hanse.api.notification;

/**
 * All members who have to do with an object; they are looked up in batches, after the commit.
 *
 * @param name the name of the {@link AudienceSource}, {@code plugin-id:name}
 * @param id the id of the object
 * @since 0.1
 */
public record Audience(String name, long id) {

    /** Return who has written in a topic and may read it. */
    public static Audience topic(long id) {
        return new Audience("core:topic", id);
    }

    /** Return the members of a community. */
    public static Audience community(long id) {
        return new Audience("core:community", id);
    }

    /** Return who comes to an event, perhaps or for sure, and may read it. */
    public static Audience event(long id) {
        return new Audience("core:event", id);
    }
}
