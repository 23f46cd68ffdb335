package org.hanse.api.view;

/**
 * The only source of addresses: all respect where the host mounted Hanse. Inject it; templates have it as
 * {@code $links}. In a listener or a job, where there is no request, they are absolute if {@code hanse.address} is
 * configured.
 *
 * @since 0.1
 */
public interface Links {

    /** Return the address of the start page. */
    String home();

    /** Return the address of a page of core by its path below the mount, segments already encoded, such as {@code t/1}. */
    String page(String path);

    /** Return the address of a community. */
    String community(String slug);

    /** Return the address of a topic. */
    String topic(long topic);

    /** Return the permalink of a post. */
    String post(long topic, long post);

    /** Return the address of a member's profile. */
    String member(long member);

    /** Return the address of an event. */
    String event(long event);

    /** Return the address of a plugin's resource by its path below {@code p/<id>/}. */
    String plugin(String plugin, String path);

    /** Return the address of a file in a plugin's {@code assets/}, with its content hash, to be cached for ever. */
    String asset(String plugin, String name);
}
