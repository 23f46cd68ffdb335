package org.hanse.api.view;

/**
 * The slots of core.
 *
 * <p>The subject of a slot's context is the id of what the place belongs to. Slots named {@code host.…} are for the
 * host's own pages and have no subject.
 *
 * @since 0.1
 */
public final class Slots {

    /** Beside a profile; the subject is the member. */
    public static final Slot PROFILE_ASIDE = new Slot("profile.aside");

    /** A section of a profile; the subject is the member. */
    public static final Slot PROFILE_SECTION = new Slot("profile.section");

    /** Beside a community's page; the subject is the community. */
    public static final Slot COMMUNITY_ASIDE = new Slot("community.aside");

    /** Beside a topic; the subject is the topic. */
    public static final Slot TOPIC_ASIDE = new Slot("forum.topic-aside");

    /** Under each post of a topic; the subject is the post. */
    public static final Slot POST_FOOTER = new Slot("forum.post-footer");

    /** Beside an event; the subject is the event. */
    public static final Slot EVENT_ASIDE = new Slot("event.aside");

    /** On a page of the host: the latest topics that the reader may see. */
    public static final Slot HOST_LATEST_TOPICS = new Slot("host.latest-topics");

    /** On a page of the host: the next events that the reader may see. */
    public static final Slot HOST_NEXT_EVENTS = new Slot("host.next-events");

    /**
     * On a page of the host: the discussion of that page.
     *
     * <p>Parameters: {@code uri}, the address that identifies the page; {@code title}, its title; {@code community}, the
     * slug of the community that discusses it.
     */
    public static final Slot HOST_DISCUSSION = new Slot("host.discussion");

    private Slots() {}
}
