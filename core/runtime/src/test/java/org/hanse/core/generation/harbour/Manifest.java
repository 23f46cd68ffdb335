package org.hanse.core.generation.harbour;

import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Instant;
import org.hanse.api.importer.ImportTarget;
import org.hanse.api.importer.ImportedMember;
import org.hanse.api.importer.Importer;

/** Reads one member, named after the source and the mark. */
final class Manifest implements Importer {

    private final Logbook logbook;

    @Inject
    Manifest(Logbook logbook) {
        this.logbook = logbook;
    }

    @Override
    public void read(Path source, ImportTarget target) {
        target.part("crew", 1);
        target.member(new ImportedMember("1", "Mate " + logbook.mark(), "", "", "", Instant.EPOCH));
    }
}
