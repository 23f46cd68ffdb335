package org.hanse.core.identity;

import org.hanse.api.Contributions;
import org.hanse.api.Plugin;
import org.hanse.api.job.Job;
import org.hanse.api.privacy.LegalBasis;
import org.hanse.api.privacy.PersonalData;
import org.hanse.api.privacy.Privacy;
import org.hanse.api.profile.MemberDeparted;

/** What signing in contributes to core. */
public final class IdentityModule implements Plugin {

    @Override
    public void contribute(Contributions to) {
        to.resource(SessionResource.class)
                .on(MemberDeparted.class, DepartedSessions.class)
                .add(Job.POINT, "forget-sessions", Forgetting.class)
                .add(
                        Privacy.PERSONAL_DATA,
                        "sessions",
                        PersonalData.in("hanse_session", "hanse_sign_out").because(LegalBasis.CONTRACT))
                .add(Privacy.EXPORTER, SessionExport.class)
                .add(Privacy.ERASER, SessionErasure.class);
    }
}
