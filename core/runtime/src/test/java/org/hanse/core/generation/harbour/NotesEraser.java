package org.hanse.core.generation.harbour;

import jakarta.inject.Inject;
import org.hanse.api.privacy.Eraser;
import org.hanse.api.privacy.Erasure;

/** Notes whom it was to forget, for which it needs a transaction. */
final class NotesEraser implements Eraser {

    private final Logbook logbook;

    @Inject
    NotesEraser(Logbook logbook) {
        this.logbook = logbook;
    }

    @Override
    public void erase(Erasure erasure) {
        logbook.note("forgot " + erasure.member());
    }
}
