package org.hanse.api.notification;

/**
 * A way on which a notification reaches a member.
 *
 * @since 0.1
 */
public enum Channel {
    /** The list of notifications in Hanse, with its counter. */
    IN_APP,
    /** A mail within minutes, unless the member reads the notification before. */
    MAIL,
    /** The digest, a mail every day, week or month, unless the member reads the notification before. */
    DIGEST
}
