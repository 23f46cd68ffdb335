package org.hanse.core.generation.harbour;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hanse.api.security.Caller;
import org.hanse.api.view.Fragment;
import org.hanse.api.view.FragmentSource;
import org.hanse.api.view.SlotContext;

/** Shows the mark. */
final class LatestNotes implements FragmentSource {

    private final Logbook logbook;

    @Inject
    LatestNotes(Logbook logbook) {
        this.logbook = logbook;
    }

    @Override
    public Map<Long, Fragment> load(Caller caller, List<SlotContext> contexts) {
        return contexts.stream()
                .map(SlotContext::subject)
                .collect(Collectors.toMap(Function.identity(), subject -> Fragment.of("mark", logbook.mark())));
    }
}
