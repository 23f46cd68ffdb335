package org.hanse.core.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.util.Optional;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.core.settings.Configuration;

/**
 * Whom mail is from.
 *
 * @param header the address with its name, such as {@code Rivage <community@rivage.example>}, as headers write it
 * @param address the address alone
 */
public record Sender(String header, String address) {

    private static final String KEY = "hanse.mail.from";

    static Optional<Sender> find(Configuration configuration) {
        return configuration.text(KEY).map(Sender::parse);
    }

    static Sender require(Configuration configuration) {
        return find(configuration)
                .orElseThrow(() -> new HanseException(
                        ErrorCode.BAD_HOST,
                        KEY + " is missing: say whom mail is from, or set hanse.mail=off to send none"));
    }

    static Sender parse(String text) {
        try {
            InternetAddress address = new InternetAddress(text, true);
            address.setPersonal(address.getPersonal(), "UTF-8");
            return new Sender(address.toString(), address.getAddress());
        } catch (AddressException | UnsupportedEncodingException e) {
            throw new HanseException(
                    ErrorCode.BAD_HOST,
                    "%s: '%s' is no address; write it like Rivage <community@rivage.example>".formatted(KEY, text),
                    e);
        }
    }

    String domain() {
        return address.substring(address.indexOf('@') + 1);
    }
}
