package org.hanse.core.notification;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hanse.api.notification.Subject;
import org.hanse.api.notification.SubjectView;
import org.hanse.core.mail.PartialStop;
import org.hanse.core.view.CoreWords;
import org.hanse.core.view.Messages;

/** Stops mail of a type, of a community, or the digest; in Hanse the member is told as before. */
class StopMail implements PartialStop {

    private final Preferences preferences;
    private final Catalogue catalogue;
    private final Readers readers;
    private final Subjects subjects;
    private final Messages messages;

    @Inject
    StopMail(Preferences preferences, Catalogue catalogue, Readers readers, Subjects subjects, Messages messages) {
        this.preferences = preferences;
        this.catalogue = catalogue;
        this.readers = readers;
        this.subjects = subjects;
        this.messages = messages;
    }

    @Override
    public Optional<String> words(long member, String way, Locale language) {
        return way.equals(Way.DIGEST)
                ? Optional.of(CoreWords.in(language, "notification.stop.digest"))
                : Way.of(way).flatMap(known -> words(member, known, language));
    }

    private Optional<String> words(long member, Way way, Locale language) {
        String label = catalogue
                .kind(way.type())
                .map(kind -> messages.text(kind.plugin(), language, kind.key()))
                .orElse("");
        String community = community(member, way.community());
        if (label.isEmpty()) {
            return Optional.of(community).filter(name -> !name.isEmpty());
        }
        return Optional.of(
                community.isEmpty() ? label : CoreWords.in(language, "notification.stop.in", label, community));
    }

    private String community(long member, long community) {
        Subject subject = Subject.community(community);
        return community == 0
                ? ""
                : readers.find(member)
                        .map(reader -> subjects.seenBy(reader.caller(), List.of(subject)))
                        .map(seen -> seen.get(subject))
                        .map(SubjectView::title)
                        .orElse("");
    }

    @Override
    public void stop(long member, String way) {
        if (way.equals(Way.DIGEST)) {
            preferences.stopDigest(member);
        } else {
            Way.of(way).ifPresent(known -> preferences.stopMail(member, known));
        }
    }
}
