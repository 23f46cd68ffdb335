package org.hanse.core.admin;

import org.hanse.api.Contributions;
import org.hanse.api.Plugin;
import org.hanse.api.community.OwnerAppointed;
import org.hanse.api.community.PluginAttached;
import org.hanse.api.community.PluginDetached;
import org.hanse.api.privacy.PersonalData;
import org.hanse.api.privacy.Privacy;
import org.hanse.api.security.PermissionDecided;

/** What administration contributes to core. */
public final class AdminModule implements Plugin {

    @Override
    public void contribute(Contributions to) {
        to.beans(Actor.class, PluginCards.class, PlannedSettings.class, Builds.class, Revisions.class)
                .beans(Letters.class, GuardRows.class, Proposals.class, Policies.class)
                .beans(FoundPeople.class, PersonActs.class)
                .add(Privacy.PERSONAL_DATA, "administration", PersonalData.in("hanse_audit", "hanse_plugin_revision"))
                .add(Privacy.EXPORTER, AdministrationData.class)
                .add(Privacy.ERASER, AdministrationData.class)
                .on(PluginAttached.class, DecisionAudit.class)
                .on(PluginDetached.class, DecisionAudit.class)
                .on(PermissionDecided.class, DecisionAudit.class)
                .on(OwnerAppointed.class, DecisionAudit.class)
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
                .resource(RegisterPage.class)
                .resource(RegisterApi.class)
                .resource(PersonPages.class)
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
