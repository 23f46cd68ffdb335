package org.hanse.core.admin;

import org.hanse.api.Contributions;
import org.hanse.api.Plugin;

/** What administration contributes to core. */
public final class AdminModule implements Plugin {

    @Override
    public void contribute(Contributions to) {
        to.beans(Actor.class, PluginCards.class, PlannedSettings.class, Builds.class, Revisions.class)
                .beans(Letters.class, GuardRows.class, Proposals.class, Policies.class)
                .resource(OverviewPage.class)
                .resource(PluginPages.class)
                .resource(InstallPages.class)
                .resource(BuildPages.class)
                .resource(RevisionPages.class)
                .resource(IncidentsPage.class)
                .resource(LetterPages.class)
                .resource(JobsPage.class)
                .resource(GuardPages.class)
                .resource(PolicyPages.class)
                .resource(AuditPage.class)
                .resource(PluginsApi.class)
                .resource(UploadsApi.class)
                .resource(BuildsApi.class)
                .resource(RevisionsApi.class)
                .resource(LettersApi.class)
                .resource(GuardsApi.class)
                .resource(PolicyApi.class)
                .resource(RecordsApi.class);
    }
}
