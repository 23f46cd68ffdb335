package org.hanse.core.event;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hanse.api.notification.SubjectSource;
import org.hanse.api.notification.SubjectView;
import org.hanse.api.security.Caller;
import org.hanse.api.view.Links;

/** Events that notifications are about, with when they are. */
class EventSubjects implements SubjectSource {

    private final EventReader reader;
    private final EventLines lines;
    private final Links links;

    @Inject
    EventSubjects(EventReader reader, EventLines lines, Links links) {
        this.reader = reader;
        this.lines = lines;
        this.links = links;
    }

    @Override
    public Map<Long, SubjectView> seenBy(Caller caller, Set<Long> ids) {
        return reader.some(caller, ids).stream()
                .collect(Collectors.toMap(
                        EventRow::id,
                        row -> new SubjectView(
                                row.title(), lines.of(row, caller).when(), links.event(row.id()))));
    }
}
