package org.hanse.core.mail;

import org.hanse.api.Contributions;
import org.hanse.api.Plugin;
import org.hanse.api.privacy.LegalBasis;
import org.hanse.api.privacy.PersonalData;
import org.hanse.api.privacy.Privacy;

/** What mail contributes to core; what waits is erased with the signals that it lies among. */
public final class MailModule implements Plugin {

    @Override
    public void contribute(Contributions to) {
        to.beans(WaysOut.class, QueueingMailer.class)
                .on(Letter.class, Postman.class)
                .add(
                        Privacy.PERSONAL_DATA,
                        "letters",
                        PersonalData.in("hanse_signal").because(LegalBasis.CONTRACT))
                .add(
                        Privacy.PERSONAL_DATA,
                        "mail-refusals",
                        PersonalData.in("hanse_mail_refusal").because(LegalBasis.OBLIGATION))
                .add(Privacy.EXPORTER, LetterExporter.class)
                .resource(MailPages.class);
    }
}
