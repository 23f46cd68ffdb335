package org.hanse.testkit;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hanse.api.host.MailTransport;

/** Keeps the mail that the host is asked to send. */
final class Mailbox implements MailTransport {

    private static final Session SESSION = Session.getInstance(new Properties());

    private final List<SentMail> mails = new CopyOnWriteArrayList<>();

    List<SentMail> mails() {
        return List.copyOf(mails);
    }

    @Override
    public void send(String to, byte[] message) throws IOException {
        try {
            MimeMessage mail = new MimeMessage(SESSION, new ByteArrayInputStream(message));
            MailParts parts = MailParts.of(mail);
            mails.add(new SentMail(to, mail.getSubject(), parts.text(), parts.attachments()));
        } catch (MessagingException e) {
            throw new IOException("the message cannot be read", e);
        }
    }
}
