package org.hanse.core.mail;

import org.hanse.api.mail.Mail;

/** Sends mail of many, which people stop part by part. Inject it. */
public interface Mailings {

    /**
     * Store a mail as {@link org.hanse.api.mail.Mailer} does.
     *
     * @param markup the same text as HTML
     * @param way what the reader stops by it, as its {@link PartialStop} understands
     */
    void send(Mail mail, String markup, String way);
}
