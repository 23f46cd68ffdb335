package org.hanse.core.importer;

import org.hanse.api.Contributions;
import org.hanse.api.Plugin;

/** What imports contribute to core. */
public final class ImporterModule implements Plugin {

    @Override
    public void contribute(Contributions to) {
        to.entities(KeyEntity.class).beans(ImportCommand.class, TargetCommunities.class, BatchWriter.class, Keys.class);
    }
}
