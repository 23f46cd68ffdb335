package org.hanse.core.community;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.hanse.api.forum.TopicOpened;
import org.hanse.api.signal.SignalListener;

/** Remembers the first topic of each member. */
class FirstTopics implements SignalListener<TopicOpened> {

    private final PresenceBook book;

    @Inject
    FirstTopics(PresenceBook book) {
        this.book = book;
    }

    @Override
    public void on(TopicOpened opened) {
        LocalDate day = day(opened.at());
        PresenceEntity row = book.of(opened.community(), opened.author(), day);
        row.see(day);
        row.open(opened.subject(), opened.at());
    }

    static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }
}
