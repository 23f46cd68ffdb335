package org.hanse.core.privacy;

import org.hanse.api.Contributions;
import org.hanse.api.Plugin;
import org.hanse.api.job.Job;
import org.hanse.api.notification.Channel;
import org.hanse.api.notification.Importance;
import org.hanse.api.notification.NotificationType;
import org.hanse.api.notification.Notifications;
import org.hanse.api.privacy.LegalBasis;
import org.hanse.api.privacy.PersonalData;
import org.hanse.api.privacy.Privacy;

/** What privacy contributes to core. */
public final class PrivacyModule implements Plugin {

    @Override
    public void contribute(Contributions to) {
        to.entities(ExportEntity.class, ExportPartEntity.class, ErasureEntity.class, RetentionEntity.class)
                .beans(DataClasses.class, Telling.class, Preview.class, Apart.class)
                .beans(Exports.class, ExportBuilder.class, Erasures.class, Retentions.class, Register.class)
                .setting(Exports.DAYS)
                .setting(Erasures.DAYS)
                .add(Job.POINT, "make-exports", MakeExports.class)
                .add(Job.POINT, "run-erasures", RunErasures.class)
                .add(Job.POINT, "apply-retention", ApplyRetention.class)
                .add(Job.POINT, "erase-departed", EraseDeparted.class)
                .setting(EraseDeparted.DELETED)
                .add(Notifications.SUBJECT, "export", ExportSubjects.class)
                .add(
                        Notifications.TYPE,
                        "export-ready",
                        NotificationType.of(Importance.TRANSACTIONAL, Channel.IN_APP, Channel.MAIL))
                .add(
                        Privacy.PERSONAL_DATA,
                        "exports",
                        PersonalData.in("hanse_export", "hanse_export_part").because(LegalBasis.OBLIGATION))
                .add(
                        Privacy.PERSONAL_DATA,
                        "erasures",
                        PersonalData.in("hanse_erasure").because(LegalBasis.OBLIGATION))
                .add(Privacy.EXPORTER, PrivacyData.class)
                .add(Privacy.ERASER, PrivacyData.class)
                .resource(OwnDataPages.class);
    }
}
