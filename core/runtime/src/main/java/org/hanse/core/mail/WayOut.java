package org.hanse.core.mail;

import java.util.Locale;
import org.hanse.core.view.CoreWords;

/**
 * How the reader of a letter stops mail.
 *
 * @param address the absolute address that stops it (RFC 8058)
 * @param language in which to say so
 */
record WayOut(String address, Locale language) {

    /** Return the last line of a letter. */
    String line() {
        return CoreWords.in(language, "mail.stop.line") + " " + address;
    }
}
