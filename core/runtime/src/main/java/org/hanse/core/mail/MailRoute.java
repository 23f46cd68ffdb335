package org.hanse.core.mail;

import java.io.IOException;
import java.util.Optional;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.host.MailTransport;
import org.hanse.core.settings.Configuration;

/**
 * The way that mail takes out of Hanse; it outlives generations.
 *
 * @param kind which way
 * @param sender whom mail is from
 * @param server the SMTP server with its port, empty for other ways
 * @param transport takes it over
 */
public record MailRoute(Kind kind, Sender sender, String server, MailTransport transport) {

    /** The ways that mail may take. */
    public enum Kind {
        /** None: nothing is kept and nothing is sent. */
        OFF,
        /** Into the log, a line a mail. */
        LOG,
        /** By the host. */
        HOST,
        /** By an SMTP server. */
        SMTP
    }

    /** Written out: parsing would load Jakarta Mail in each start, also of those who send none. */
    private static final Sender NOBODY = new Sender("Hanse <hanse@localhost>", "hanse@localhost");

    /** Return the way where mail is not configured. */
    public static MailRoute off() {
        return new MailRoute(Kind.OFF, NOBODY, "", new LogTransport());
    }

    /**
     * Choose the way: what {@code hanse.mail} says, then the host's, then an SMTP server.
     *
     * @throws HanseException BAD_HOST, with the name of the key to correct
     */
    public static MailRoute of(Configuration configuration, Optional<MailTransport> ofHost) {
        String mode = configuration.text("hanse.mail").orElse("on");
        return switch (mode) {
            case "off" -> off();
            case "log" -> new MailRoute(Kind.LOG, Sender.find(configuration).orElse(NOBODY), "", new LogTransport());
            case "on" -> open(configuration, ofHost);
            default ->
                throw new HanseException(
                        ErrorCode.BAD_HOST, "hanse.mail: '%s' is neither on nor log nor off".formatted(mode));
        };
    }

    private static MailRoute open(Configuration configuration, Optional<MailTransport> ofHost) {
        if (ofHost.isPresent()) {
            return new MailRoute(Kind.HOST, Sender.require(configuration), "", ofHost.get());
        }
        return SmtpServer.find(configuration)
                .map(server -> new MailRoute(
                        Kind.SMTP, Sender.require(configuration), server.toString(), new SmtpTransport(server)))
                .orElseGet(MailRoute::off);
    }

    /** Return whether mail is sent at all. */
    public boolean isOpen() {
        return kind != Kind.OFF;
    }

    void send(Letter letter, String address, Optional<WayOut> out) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try {
            // Jakarta Mail finds its parts through the context loader: ours to compose, then that of who sends.
            thread.setContextClassLoader(MailRoute.class.getClassLoader());
            byte[] message = Message.of(letter, sender, address, out);
            thread.setContextClassLoader(transport.getClass().getClassLoader());
            transport.send(address, message);
        } catch (IOException e) {
            throw new HanseException(
                    ErrorCode.UNAVAILABLE,
                    "mail to member %d was not taken: %s".formatted(letter.to(), e.getMessage()),
                    e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
