package org.hanse.core.forum;

import jakarta.inject.Inject;
import java.util.Set;
import org.hanse.api.forum.PostWritten;
import org.hanse.api.notification.Audience;
import org.hanse.api.notification.Notification;
import org.hanse.api.notification.Notifier;
import org.hanse.api.notification.Subject;
import org.hanse.api.signal.SignalListener;

/** Tells who opened a topic, and who has written in it, of a reply. */
class ReplyNotices implements SignalListener<PostWritten> {

    private final Notifier notifier;

    @Inject
    ReplyNotices(Notifier notifier) {
        this.notifier = notifier;
    }

    @Override
    public void on(PostWritten reply) {
        Subject post = Subject.post(reply.subject());
        notifier.notify(told(Notification.to(reply.topicAuthor(), "core:topic-reply", post), reply));
        notifier.notify(told(Notification.to(Audience.topic(reply.topic()), "core:reply", post), reply)
                .except(Set.of(reply.topicAuthor())));
    }

    private static Notification told(Notification notification, PostWritten reply) {
        return notification.by(reply.author()).in(reply.community()).similarTo(Subject.topic(reply.topic()));
    }
}
