package org.hanse.core.connection;

import jakarta.inject.Inject;
import org.hanse.api.forum.TopicOpened;
import org.hanse.api.notification.Audience;
import org.hanse.api.notification.Notification;
import org.hanse.api.notification.Notifier;
import org.hanse.api.notification.Subject;
import org.hanse.api.signal.SignalListener;

/** Tells those who follow a member, and may read it, of a topic that the member has opened. */
class FollowerNotices implements SignalListener<TopicOpened> {

    private final Notifier notifier;

    @Inject
    FollowerNotices(Notifier notifier) {
        this.notifier = notifier;
    }

    @Override
    public void on(TopicOpened opened) {
        notifier.notify(Notification.to(
                        new Audience("core:followers", opened.author()),
                        "core:followed-posts",
                        Subject.topic(opened.subject()))
                .by(opened.author())
                .in(opened.community()));
    }
}
