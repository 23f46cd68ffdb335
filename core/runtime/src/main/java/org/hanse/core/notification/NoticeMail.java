package org.hanse.core.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.hanse.core.view.CoreWords;
import org.hanse.core.view.Messages;

/** Writes the mail of notifications. */
@ApplicationScoped
class NoticeMail {

    private final Writer writer;
    private final Messages messages;

    @Inject
    NoticeMail(Writer writer, Messages messages) {
        this.writer = writer;
        this.messages = messages;
    }

    void send(Reader reader, Kind kind, String way, List<Line> lines) {
        Locale language = reader.caller().locale();
        String label = messages.text(kind.plugin(), language, kind.key());
        String subject = lines.size() == 1
                ? lines.get(0).title()
                : CoreWords.in(language, "notification.mail.many", lines.size(), label);
        Writing writing = new Writing(
                subject,
                way,
                CoreWords.in(language, "notification.mail.why", label),
                List.of(new Writing.Part(
                        "",
                        lines.stream()
                                .map(line -> new Writing.Item(line.title(), detail(line), line.address()))
                                .toList())));
        writer.send(reader, writing);
    }

    private static String detail(Line line) {
        return line.detail().isEmpty() ? line.community() : line.detail();
    }
}
