package org.hanse.core.event;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.hanse.api.notification.DigestLine;
import org.hanse.api.notification.DigestSection;
import org.hanse.api.security.Caller;
import org.hanse.api.view.Links;

/** The events in the communities of the reader that begin before the next digest. */
class UpcomingEvents implements DigestSection {

    private final EventReader reader;
    private final EventLines lines;
    private final Links links;

    @Inject
    UpcomingEvents(EventReader reader, EventLines lines, Links links) {
        this.reader = reader;
        this.lines = lines;
        this.links = links;
    }

    @Override
    public List<DigestLine> lines(Caller caller, Instant since, Instant until, int limit) {
        return reader.before(caller, until, limit).stream()
                .map(row -> new DigestLine(row.title(), lines.of(row, caller).when(), links.event(row.id())))
                .toList();
    }
}
