package org.hanse.api.notification;

/**
 * What a notification is about. Of an object only this is kept: its title is read, and the permission of the member
 * asked, whenever the notification is shown or mailed.
 *
 * @param kind the name of the {@link SubjectSource}, {@code plugin-id:name}
 * @param id the id of the object
 * @since 0.1
 */
public record Subject(String kind, long id) {

    /** Return a topic. */
    public static Subject topic(long id) {
        return new Subject("core:topic", id);
    }

    /** Return a post, shown by the title of its topic. */
    public static Subject post(long id) {
        return new Subject("core:post", id);
    }

    /** Return an event. */
    public static Subject event(long id) {
        return new Subject("core:event", id);
    }

    /** Return a community that the member may know of. */
    public static Subject community(long id) {
        return new Subject("core:community", id);
    }

    /** Return another member. */
    public static Subject member(long id) {
        return new Subject("core:member", id);
    }

    /** Return an award, shown by the name of its badge. */
    public static Subject award(long id) {
        return new Subject("core:award", id);
    }

    @Override
    public String toString() {
        return kind + " " + id;
    }
}
