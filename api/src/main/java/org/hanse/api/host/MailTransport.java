package org.hanse.api.host;

import java.io.IOException;

/**
 * The host's way to send mail, for hosts that do not want Hanse to speak SMTP itself.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface MailTransport {

    /**
     * Take a mail over. It is called from threads of Hanse, several at a time, under the context class loader of the
     * class that implements it.
     *
     * @param to the address of the one recipient
     * @param message the finished message with all of its headers, as RFC 5322 and MIME have it; the same mail comes
     *     again with the same {@code Message-ID} if it is not known whether it was taken
     * @throws AddressRefusedException if there is no such address
     * @throws IOException if it cannot be taken now; it comes again later
     */
    void send(String to, byte[] message) throws IOException;
}
