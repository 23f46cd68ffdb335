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

    /** Among the links at the top of Hanse's own pages, which pages of hosts do not show; without a subject. */
    public static final Slot NAVIGATION = new Slot("view.navigation");

    /** Beside a profile; the subject is the member. */
    public static final Slot PROFILE_ASIDE = new Slot("profile.aside");

    /** A section of a profile; the subject is the member. */
    public static final Slot PROFILE_SECTION = new Slot("profile.section");

    /** Below the form on which somebody writes their own profile, for forms of their own; the subject is the member. */
    public static final Slot PROFILE_EDIT = new Slot("profile.edit");

    /** Beside a community's page, for those who may read what is said there; the subject is the community. */
    public static final Slot COMMUNITY_ASIDE = new Slot("community.aside");

    /** Beside a topic; the subject is the topic. */
    public static final Slot TOPIC_ASIDE = new Slot("forum.topic-aside");

    /** At the end of a topic, below the form for a reply; the subject is the topic. */
    public static final Slot TOPIC_END = new Slot("forum.topic-end");

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

    /**
     * On a page of the host: how many members and topics there are, and topics of the last seven days.
     *
     * <p>Parameters: {@code community}, the slug of the community to count; without it, all that everybody may read who
     * is signed in, or not, as the reader is.
     */
    public static final Slot HOST_COUNTER = new Slot("host.counter");

    /**
     * On a page of the host: topics that nobody has replied to, in the communities that the reader belongs to; for
     * somebody who is not signed in, in public ones.
     *
     * <p>Parameters: {@code community}, the slug of the only community to look in; {@code tag}, one that the topics have.
     */
    public static final Slot HOST_UNANSWERED = new Slot("host.unanswered");

    /**
     * On a page of the host: who knows about that page, because they wrote in its discussion or replied to topics with
     * its tags, as far as the reader may read those.
     *
     * <p>Parameters: {@code uri}, the address that identifies the page; {@code tags}, up to five, with commas between
     * them; {@code community}, the slug of the community where the reader may ask.
     */
    public static final Slot HOST_WHO_KNOWS = new Slot("host.who-knows");

    /**
     * On a page of the host: the latest badges of the reader.
     *
     * <p>Parameters: {@code member}, the id of the member whose badges are shown instead.
     */
    public static final Slot HOST_BADGES = new Slot("host.badges");

    /** On a page of the host: how many notifications the reader has not read, as a link to them. */
    public static final Slot HOST_NOTIFICATIONS = new Slot("host.notifications");

    /**
     * On a page of the host: any view, such as a topic or a list. Its forms lead back to the page of the host, its links to
     * the mount.
     *
     * <p>Parameters: {@code path}, the view's path below the mount, such as {@code t/1}; and if wanted {@code heading}, the
     * level of the first heading, 1 to 6, 2 without it; {@code theme}, {@code light}, {@code dark} or {@code auto}; {@code
     * isolated}, {@code true} for a shadow tree, in which no style of the host applies.
     */
    public static final Slot HOST_VIEW = new Slot("host.view");

    private Slots() {}
}
