package org.hanse.api.community;

/**
 * Where the injecting plugin works. Inject it.
 *
 * <p>Core asks by itself before it shows fragments, offers topic types and permissions, transforms posts, asks RSVP
 * policies and passes notifications on. Ask in REST resources, signal listeners and jobs.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface Attachments {

    /**
     * Return whether the injecting plugin works in a community: always for a plugin of scope {@code SITE}, otherwise
     * where it is attached. What another node has changed is known after ten seconds. Nothing is read from the database
     * for most calls.
     *
     * @param community the id of a community; find it within what the caller may see first
     */
    boolean active(long community);
}
