package org.hanse.core.community;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.hanse.api.forum.PostWritten;
import org.hanse.api.signal.SignalListener;

/** Notes who writes, and that somebody has replied to a first topic. */
class FirstReplies implements SignalListener<PostWritten> {

    private final PresenceBook book;

    @Inject
    FirstReplies(PresenceBook book) {
        this.book = book;
    }

    @Override
    public void on(PostWritten written) {
        LocalDate day = FirstTopics.day(written.at());
        book.of(written.community(), written.author(), day).see(day);
        if (written.author() != written.topicAuthor() && written.topicAuthor() != 0) {
            book.of(written.community(), written.topicAuthor(), day).answer(written.topic());
        }
    }
}
