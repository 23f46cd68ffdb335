package org.hanse.core.notification;

import java.util.Optional;
import org.hanse.api.notification.Subject;

/**
 * What a member is told nothing of.
 *
 * @param community 0 for all of them, and for one subject wherever it is
 * @param about the subject as its notifications name what they have in common, empty for all of a community
 */
public record Muted(long community, String about) {

    static Muted community(long community) {
        return new Muted(community, "");
    }

    static Muted topic(long topic) {
        return new Muted(0, Subject.topic(topic).toString());
    }

    /** Return the subject, none for everywhere. */
    Optional<Subject> subject() {
        if (about.isEmpty()) {
            return Optional.of(community).filter(id -> id != 0).map(Subject::community);
        }
        int space = about.lastIndexOf(' ');
        return Optional.of(new Subject(about.substring(0, space), Long.parseLong(about.substring(space + 1))));
    }
}
