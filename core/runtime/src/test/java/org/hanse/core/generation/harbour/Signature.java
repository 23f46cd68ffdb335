package org.hanse.core.generation.harbour;

import jakarta.inject.Inject;
import org.hanse.api.forum.PostDraft;
import org.hanse.api.forum.PostTransform;

/** Signs what people write. */
final class Signature implements PostTransform {

    private final Logbook logbook;

    @Inject
    Signature(Logbook logbook) {
        this.logbook = logbook;
    }

    @Override
    public PostDraft apply(PostDraft draft) {
        logbook.note("signed " + draft.source());
        return draft.withSource(draft.source() + " " + logbook.mark());
    }
}
