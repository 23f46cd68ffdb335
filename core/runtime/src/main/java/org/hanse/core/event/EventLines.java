package org.hanse.core.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.hanse.api.PluginId;
import org.hanse.api.event.Event;
import org.hanse.api.security.Caller;
import org.hanse.core.view.Messages;
import org.hanse.core.view.Words;

/** Puts events into a reader's words. */
@ApplicationScoped
class EventLines {

    private final Messages messages;

    @Inject
    EventLines(Messages messages) {
        this.messages = messages;
    }

    List<EventLine> of(List<EventRow> rows, Caller caller) {
        return rows.stream().map(row -> of(row, caller)).toList();
    }

    EventLine of(EventRow row, Caller caller) {
        Words words = messages.words(PluginId.CORE, caller.locale(), caller.zone());
        Event event = row.event();
        Span there = Span.there(event);
        return new EventLine(
                event,
                row.slug(),
                row.communityName(),
                event.start().getDayOfMonth(),
                month(event, Locale.forLanguageTag(words.language())),
                when(there, words),
                Span.here(event, caller.zone()).map(here -> when(here, words)).orElse(""));
    }

    private static String month(Event event, Locale locale) {
        return DateTimeFormatter.ofPattern("MMM", locale).format(event.start());
    }

    private static String when(Span span, Words words) {
        return span.isOneDay()
                ? words.text(
                        "event.when.day",
                        words.day(span.from()),
                        words.clock(span.from()),
                        words.clock(span.to()),
                        span.zone())
                : words.text("event.when.days", words.date(span.from()), words.date(span.to()), span.zone());
    }
}
