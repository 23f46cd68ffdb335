package org.hanse.core.mail;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.hanse.api.host.AddressRefusedException;
import org.hanse.api.host.MailTransport;

/** Gives mail to an SMTP server. */
final class SmtpTransport implements MailTransport {

    /** A relay that does not trust us answers 550 too, with another subject than 1, that of addresses (RFC 3463). */
    private static final Pattern NO_SUCH_ADDRESS =
            Pattern.compile("^55[013][ -](5\\.1\\.\\d+ |(?!\\d\\.\\d))", Pattern.MULTILINE);

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
            throw refusal(e)
                    .<IOException>map(refusal -> refused(refusal, e))
                    .orElseGet(() -> new IOException("%s: %s".formatted(server, e.getMessage()), e));
        }
    }

    /** Return what the server answered to the recipient, absent if something else went wrong. */
    private static Optional<SMTPAddressFailedException> refusal(MessagingException thrown) {
        for (Exception each = thrown; each instanceof MessagingException at; each = at.getNextException()) {
            if (at instanceof SMTPAddressFailedException refusal) {
                return Optional.of(refusal);
            }
        }
        return Optional.empty();
    }

    /** The answer itself often repeats the address, which belongs in no log. */
    private IOException refused(SMTPAddressFailedException refusal, MessagingException e) {
        String what = "%s: the recipient is refused with %d".formatted(server, refusal.getReturnCode());
        return NO_SUCH_ADDRESS.matcher(refusal.getMessage()).find()
                ? new AddressRefusedException(what, e)
                : new IOException(what, e);
    }
}
