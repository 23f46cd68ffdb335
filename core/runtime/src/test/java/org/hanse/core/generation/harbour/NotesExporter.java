package org.hanse.core.generation.harbour;

import jakarta.inject.Inject;
import java.util.Map;
import org.hanse.api.privacy.Export;
import org.hanse.api.privacy.Exporter;

/** Tells all notes. */
final class NotesExporter implements Exporter {

    private final Logbook logbook;

    @Inject
    NotesExporter(Logbook logbook) {
        this.logbook = logbook;
    }

    @Override
    public void export(long member, Export to) {
        logbook.notes().forEach(note -> to.item("notes", Map.of("note", note)));
    }
}
