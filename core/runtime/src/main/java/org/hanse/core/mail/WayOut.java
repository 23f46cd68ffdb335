package org.hanse.core.mail;

import java.util.Locale;
import org.hanse.core.view.CoreWords;

/**
 * How the reader of a letter stops mail.
 *
 * @param address the absolute address that stops it (RFC 8058)
 * @param language in which to say so
 * @param whole whether it stops all mail, and not only more of this kind
 */
public record WayOut(String address, Locale language, boolean whole) {

    /** Return the last line of a letter. */
    String line() {
        return words() + " " + address;
    }

    /** Return what stands before the address. */
    public String words() {
        return CoreWords.in(language, whole ? "mail.stop.line" : "mail.stop.part.line");
    }
}
