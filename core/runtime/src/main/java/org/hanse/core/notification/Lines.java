package org.hanse.core.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hanse.api.notification.Subject;
import org.hanse.api.notification.SubjectView;
import org.hanse.api.security.Caller;
import org.hanse.core.view.CoreWords;
import org.hanse.core.view.Messages;

/** Puts notifications into a reader's words, as far as the reader sees their subjects now. */
@ApplicationScoped
class Lines {

    private final Catalogue catalogue;
    private final Subjects subjects;
    private final Messages messages;

    @Inject
    Lines(Catalogue catalogue, Subjects subjects, Messages messages) {
        this.catalogue = catalogue;
        this.subjects = subjects;
        this.messages = messages;
    }

    /** Return a line for each notification; one whose subject the reader may not see any more says only that. */
    List<Line> of(Caller reader, List<NotificationRow> rows) {
        Map<Subject, SubjectView> seen = seen(reader, rows);
        return rows.stream()
                .map(row -> known(reader, row, seen).orElseGet(() -> gone(reader, row)))
                .toList();
    }

    /** Return a line for each notification whose subject the reader may see. */
    List<Line> known(Caller reader, List<NotificationRow> rows) {
        Map<Subject, SubjectView> seen = seen(reader, rows);
        return rows.stream().flatMap(row -> known(reader, row, seen).stream()).toList();
    }

    private Map<Subject, SubjectView> seen(Caller reader, List<NotificationRow> rows) {
        return subjects.seenBy(
                reader,
                rows.stream().flatMap(NotificationRow::subjects).distinct().toList());
    }

    private Optional<Line> known(Caller reader, NotificationRow row, Map<Subject, SubjectView> seen) {
        return Optional.ofNullable(seen.get(row.subject()))
                .flatMap(subject -> catalogue.kind(row.type()).map(kind -> line(reader, row, kind, subject, seen)));
    }

    private Line line(
            Caller reader, NotificationRow row, Kind kind, SubjectView subject, Map<Subject, SubjectView> seen) {
        Optional<SubjectView> doer = row.doer().map(seen::get);
        String name = doer.map(SubjectView::title).orElse("");
        String community = row.where().map(seen::get).map(SubjectView::title).orElse("");
        String who = name.isEmpty() ? CoreWords.to(reader, "notification.somebody") : name;
        Long actor = row.actor();
        return new Line(
                row.id(),
                row.place(),
                messages.text(
                        kind.plugin(),
                        reader.locale(),
                        kind.key() + ".title",
                        who,
                        subject.title(),
                        community,
                        row.amount()),
                subject.detail(),
                subject.address(),
                name.isEmpty() || actor == null ? 0 : actor,
                name,
                community,
                row.latest(),
                row.read() == null);
    }

    private static Line gone(Caller reader, NotificationRow row) {
        String text = CoreWords.to(reader, "notification.gone");
        return new Line(row.id(), row.place(), text, "", "", 0, "", "", row.latest(), row.read() == null);
    }
}
