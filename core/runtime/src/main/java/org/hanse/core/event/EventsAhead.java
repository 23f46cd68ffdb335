package org.hanse.core.event;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hanse.api.Window;
import org.hanse.api.security.Caller;
import org.hanse.api.view.Fragment;
import org.hanse.api.view.FragmentSource;
import org.hanse.api.view.SlotContext;

/** The next events of a community, beside its topics; nothing if none is planned. */
class EventsAhead implements FragmentSource {

    private static final int SHOWN = 3;

    private final EventReader reader;
    private final EventLines lines;

    @Inject
    EventsAhead(EventReader reader, EventLines lines) {
        this.reader = reader;
        this.lines = lines;
    }

    @Override
    public Map<Long, Fragment> load(Caller caller, List<SlotContext> contexts) {
        Map<Long, Fragment> fragments = new HashMap<>();
        for (SlotContext context : contexts) {
            List<EventLine> events = lines.of(
                    reader.next(caller, context.subject(), Window.first(SHOWN)).items(), caller);
            if (!events.isEmpty()) {
                fragments.put(context.subject(), Fragment.of("events", events));
            }
        }
        return fragments;
    }
}
