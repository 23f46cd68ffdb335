package org.hanse.core.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.hanse.api.Slice;
import org.hanse.api.Window;
import org.hanse.api.event.Calendar;
import org.hanse.api.event.Event;
import org.hanse.api.event.EventDetails;
import org.hanse.api.event.Rsvp;
import org.hanse.api.security.Caller;

/** Events in the database. */
@ApplicationScoped
class StoredCalendar implements Calendar {

    private final EventReader reader;
    private final EventWriter writer;
    private final Answers answers;

    @Inject
    StoredCalendar(EventReader reader, EventWriter writer, Answers answers) {
        this.reader = reader;
        this.writer = writer;
        this.answers = answers;
    }

    @Override
    public Slice<Event> next(Caller caller, long community, Window window) {
        return reader.next(caller, community, window).map(EventRow::event);
    }

    @Override
    public Slice<Event> next(Caller caller, Window window) {
        return reader.next(caller, window).map(EventRow::event);
    }

    @Override
    public Optional<Event> find(Caller caller, long event) {
        return reader.find(caller, event).map(EventRow::event);
    }

    @Override
    public long create(Caller caller, long community, EventDetails details) {
        return writer.create(caller, community, details);
    }

    @Override
    public void edit(Caller caller, long event, long version, EventDetails details) {
        writer.edit(caller, event, version, details);
    }

    @Override
    public void cancel(Caller caller, long event) {
        writer.cancel(caller, event);
    }

    @Override
    public void answer(Caller caller, long event, Rsvp answer) {
        answers.answer(caller, event, answer);
    }
}
