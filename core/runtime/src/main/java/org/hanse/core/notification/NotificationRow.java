package org.hanse.core.notification;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.hanse.api.notification.Subject;
import org.jspecify.annotations.Nullable;

/** A notification as queries read it. */
public record NotificationRow(
        long id,
        String type,
        String kind,
        long object,
        @Nullable Long actor,
        @Nullable Long community,
        int amount,
        long place,
        Instant latest,
        @Nullable Instant read) {

    Subject subject() {
        return new Subject(kind, object);
    }

    Optional<Subject> doer() {
        return Optional.ofNullable(actor).filter(id -> id != 0).map(Subject::member);
    }

    Optional<Subject> where() {
        return Optional.ofNullable(community).map(Subject::community);
    }

    /** Return all that a reader has to see for the whole sentence. */
    Stream<Subject> subjects() {
        return Stream.of(Optional.of(subject()), doer(), where()).flatMap(Optional::stream);
    }
}
