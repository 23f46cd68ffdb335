package org.hanse.core.mail;

import java.time.Instant;
import java.util.List;
import org.hanse.api.mail.Attachment;
import org.hanse.api.mail.Mail;
import org.hanse.api.signal.Signal;
import org.jspecify.annotations.Nullable;

/**
 * A mail that waits to be sent: a signal like any other, so that it commits with what causes it, outlives the process,
 * is tried again, and ends among the dead letters.
 *
 * @param subject its own id
 * @param version 1, a letter does not change
 * @param to the member
 * @param title what the mail calls its subject
 * @param text the plain text
 * @param attachments what comes with it
 * @param written when
 * @param markup the same text as HTML, null for none
 * @param way what its reader stops by it, null for all mail
 */
record Letter(
        long subject,
        long version,
        long to,
        String title,
        String text,
        List<Attachment> attachments,
        Instant written,
        @Nullable String markup,
        @Nullable String way)
        implements Signal {

    /** Return this letter with markup, and with a way out of its own. */
    Letter with(String html, String part) {
        return new Letter(subject, version, to, title, text, attachments, written, html, part);
    }

    static Letter of(long id, Mail mail, Instant now) {
        return new Letter(id, 1, mail.to(), mail.subject(), mail.text(), mail.attachments(), now, null, null);
    }
}
