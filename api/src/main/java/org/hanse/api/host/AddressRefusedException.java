package org.hanse.api.host;

import java.io.IOException;

/**
 * Says that mail to an address will never be taken, because there is no such mailbox: the class of the answer is 5, its
 * subject 1 (RFC 3463, section 3.2). After three such days in a row Hanse writes to that address no more.
 *
 * @since 0.1
 */
public final class AddressRefusedException extends IOException {

    private static final long serialVersionUID = 1;

    /**
     * Create it.
     *
     * @param message what the server said
     * @param cause what was caught
     */
    public AddressRefusedException(String message, Throwable cause) {
        super(message, cause);
    }
}
