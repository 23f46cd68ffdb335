package org.hanse.core.importer;

import org.hanse.api.Contributions;
import org.hanse.api.Plugin;
import org.hanse.api.privacy.LegalBasis;
import org.hanse.api.privacy.PersonalData;
import org.hanse.api.privacy.Privacy;

/** What imports contribute to core. */
public final class ImporterModule implements Plugin {

    @Override
    public void contribute(Contributions to) {
        to.entities(KeyEntity.class)
                .beans(ImportCommand.class, TargetCommunities.class, BatchWriter.class, Keys.class)
                .add(
                        Privacy.PERSONAL_DATA,
                        "import-keys",
                        PersonalData.in("hanse_import_key").because(LegalBasis.OBLIGATION))
                .add(Privacy.EXPORTER, ImportData.class)
                .add(Privacy.ERASER, ImportData.class);
    }
}
