package org.hanse.core.mail;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.hanse.api.host.MailTransport;

/** Gives mail to an SMTP server. */
final class SmtpTransport implements MailTransport {

    private final SmtpServer server;
    private final Session session;

    SmtpTransport(SmtpServer server) {
        this.server = server;
        this.session = Session.getInstance(server.properties());
    }

    @Override
    public void send(String to, byte[] message) throws IOException {
        try (Transport transport = session.getTransport("smtp")) {
            transport.connect(
                    server.host(),
                    server.port(),
                    server.user().orElse(null),
                    server.password().orElse(null));
            transport.sendMessage(
                    new MimeMessage(session, new ByteArrayInputStream(message)),
                    new Address[] {new InternetAddress(to, true)});
        } catch (MessagingException e) {
            throw new IOException("%s: %s".formatted(server, e.getMessage()), e);
        }
    }
}
