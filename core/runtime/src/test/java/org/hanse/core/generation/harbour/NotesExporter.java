package org.hanse.core.generation.harbour;

import jakarta.inject.Inject;
import java.util.Map;
import org.hanse.api.privacy.Exporter;

/** Tells all notes. */
final class NotesExporter implements Exporter {

    private final Logbook logbook;

    @Inject
    NotesExporter(Logbook logbook) {
        this.logbook = logbook;
    }

    @Override
    public Map<String, Object> export(long member) {
        return Map.of("notes", logbook.notes());
    }
}
