package org.hanse.core.mail;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.core.settings.Configuration;

/** A server that takes mail over (RFC 6409), and how to speak to it. */
record SmtpServer(String host, int port, Encryption encryption, Optional<String> user, Optional<String> password) {

    private static final String MILLISECONDS = "10000";

    /** How the conversation is protected. */
    enum Encryption {
        /** It begins in the clear and goes on encrypted, or ends (RFC 3207). */
        STARTTLS(587),
        /** It is encrypted from its first byte (RFC 8314). */
        TLS(465),
        /** Not at all: for a server on the same machine. */
        NONE(25);

        private final int usualPort;

        Encryption(int usualPort) {
            this.usualPort = usualPort;
        }

        static Encryption parse(String text) {
            return Arrays.stream(values())
                    .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(text))
                    .findFirst()
                    .orElseThrow(() -> new HanseException(
                            ErrorCode.BAD_HOST,
                            "hanse.mail.encryption: '%s' is neither starttls nor tls nor none".formatted(text)));
        }
    }

    static Optional<SmtpServer> find(Configuration configuration) {
        return configuration.text("hanse.mail.host").map(host -> {
            Encryption encryption =
                    Encryption.parse(configuration.text("hanse.mail.encryption").orElse("starttls"));
            return new SmtpServer(
                    host,
                    (int) configuration.number("hanse.mail.port", encryption.usualPort, 1, 65_535),
                    encryption,
                    configuration.text("hanse.mail.user"),
                    configuration.text("hanse.mail.password"));
        });
    }

    /** Return what Jakarta Mail wants to know; a server that hangs must not hold a worker for long. */
    Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.auth", Boolean.toString(user.isPresent()));
        properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(encryption == Encryption.STARTTLS));
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(encryption == Encryption.STARTTLS));
        properties.setProperty("mail.smtp.ssl.enable", Boolean.toString(encryption == Encryption.TLS));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.connectiontimeout", MILLISECONDS);
        properties.setProperty("mail.smtp.timeout", MILLISECONDS);
        properties.setProperty("mail.smtp.writetimeout", MILLISECONDS);
        return properties;
    }

    /** Keep the password out of logs. */
    @Override
    public String toString() {
        return host + ":" + port;
    }
}
