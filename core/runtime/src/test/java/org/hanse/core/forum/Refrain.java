package org.hanse.core.forum;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import org.hanse.api.forum.PostDraft;
import org.hanse.api.forum.PostTransform;

/** Adds the year to what people write. */
@Dependent
class Refrain implements PostTransform {

    private final Clock clock;

    @Inject
    Refrain(Clock clock) {
        this.clock = clock;
    }

    @Override
    public PostDraft apply(PostDraft draft) {
        int year = clock.instant().atZone(clock.getZone()).getYear();
        return draft.withSource(draft.source() + " (" + year + ")");
    }
}
