package org.hanse.core.generation.harbour;

import jakarta.inject.Inject;
import java.time.Instant;
import org.hanse.api.privacy.Retention;

/** Notes what it was to forget; there is nothing old. */
final class NotesRetention implements Retention {

    private final Logbook logbook;

    @Inject
    NotesRetention(Logbook logbook) {
        this.logbook = logbook;
    }

    @Override
    public long count(Instant before) {
        return 0;
    }

    @Override
    public int delete(Instant before, int most) {
        logbook.note("nothing of before " + before);
        return 0;
    }
}
