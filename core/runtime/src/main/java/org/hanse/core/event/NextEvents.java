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

/** The next events that the reader may see, for a page of the host. */
class NextEvents implements FragmentSource {

    private static final int SHOWN = 5;

    private final EventReader reader;
    private final EventLines lines;

    @Inject
    NextEvents(EventReader reader, EventLines lines) {
        this.reader = reader;
        this.lines = lines;
    }

    @Override
    public Map<Long, Fragment> load(Caller caller, List<SlotContext> contexts) {
        List<EventLine> events =
                lines.of(reader.next(caller, Window.first(SHOWN)).items(), caller);
        Map<Long, Fragment> fragments = new HashMap<>();
        contexts.forEach(context -> fragments.put(context.subject(), Fragment.of("events", events)));
        return fragments;
    }
}
