package org.hanse.api.notification;

import org.hanse.api.ExtensionPoint;

/**
 * The extension points of notifications.
 *
 * @since 0.1
 */
public final class Notifications {

    /** Kinds of notifications that members choose the channels of. */
    public static final ExtensionPoint<NotificationType> TYPE =
            ExtensionPoint.named("notification.type", NotificationType.class);

    /** Readers of what notifications are about, each named as the kind that it reads. */
    public static final ExtensionPoint<SubjectSource> SUBJECT =
            ExtensionPoint.named("notification.subject", SubjectSource.class);

    /** Lists of members. */
    public static final ExtensionPoint<AudienceSource> AUDIENCE =
            ExtensionPoint.named("notification.audience", AudienceSource.class);

    /** Parts of the digest. */
    public static final ExtensionPoint<DigestSection> DIGEST_SECTION =
            ExtensionPoint.named("notification.digest-section", DigestSection.class);

    private Notifications() {}
}
