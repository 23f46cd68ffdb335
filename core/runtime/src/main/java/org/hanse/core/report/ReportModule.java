package org.hanse.core.report;

import org.hanse.api.Contributions;
import org.hanse.api.Plugin;

/** What takes reports. */
public final class ReportModule implements Plugin {

    @Override
    public void contribute(Contributions to) {
        to.resource(ReportResource.class);
    }
}
