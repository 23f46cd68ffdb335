package org.hanse.plugin.stackexchange;

import org.hanse.api.Contributions;
import org.hanse.api.Plugin;
import org.hanse.api.importer.Importer;

/** Adds the importer {@code stackexchange}. */
public final class StackExchangePlugin implements Plugin {

    @Override
    public void contribute(Contributions to) {
        to.add(Importer.POINT, "stackexchange", StackExchangeImporter.class);
    }
}
