package org.hanse.api.notification;

/**
 * How much a notification matters to whom it is for.
 *
 * @since 0.1
 */
public enum Importance {
    /** Good to know, such as a new topic: calm people are not told. */
    LOW,
    /** Of interest, such as a reply to a topic that the member takes part in. */
    NORMAL,
    /** For this member in person, such as a mention: calm people are told by mail too. */
    HIGH,
    /**
     * Has to be known or acted on, such as an invitation: always on the channels of the type, mailed at once and alone,
     * never muted.
     */
    TRANSACTIONAL
}
