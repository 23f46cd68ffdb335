package org.hanse.api.mail;

import java.util.Locale;

/**
 * Sends mail to members, at the addresses that the host gives. Inject it.
 *
 * @since 0.1
 */
public interface Mailer {

    /** Return the language to write to a member in, as the host last said it; English if it is not known. */
    Locale language(long member);

    /**
     * Store a mail in the current transaction, to be sent after that commits: at least once, each time with the same
     * {@code Message-ID}. A failure is tried again with growing pauses; after ten it is a dead letter that an
     * administrator sees. Nothing is stored where the host has no mail, and nothing is sent to a member without an
     * address.
     */
    void send(Mail mail);
}
