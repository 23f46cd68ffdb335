package org.hanse.api.mail;

import java.util.List;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;

/**
 * A mail to one member, in that member's language.
 *
 * @param to the id of the member
 * @param subject one line of 1 to 250 characters
 * @param text plain text of 1 to 100,000 characters, lines end with {@code \n}
 * @param attachments what comes with it
 * @since 0.1
 */
public record Mail(long to, String subject, String text, List<Attachment> attachments) {

    private static final int LONGEST_SUBJECT = 250;

    /** The longest text of a mail or attachment, in characters. */
    static final int LONGEST_TEXT = 100_000;

    /**
     * Check the texts and copy the attachments.
     *
     * @throws HanseException PLUGIN_FAILED if the subject has a line break, which would start another header, or if a
     *     length does not fit
     */
    public Mail {
        if (subject.isBlank() || subject.length() > LONGEST_SUBJECT || hasControls(subject)) {
            throw new HanseException(
                    ErrorCode.PLUGIN_FAILED,
                    "mail to member %d: the subject is one line of 1 to %d characters".formatted(to, LONGEST_SUBJECT));
        }
        if (text.isBlank() || text.length() > LONGEST_TEXT) {
            throw new HanseException(
                    ErrorCode.PLUGIN_FAILED,
                    "mail to member %d: the text has 1 to %d characters".formatted(to, LONGEST_TEXT));
        }
        attachments = List.copyOf(attachments);
    }

    /** Create a mail without attachments. */
    public Mail(long to, String subject, String text) {
        this(to, subject, text, List.of());
    }

    private static boolean hasControls(String line) {
        return line.chars().anyMatch(Character::isISOControl);
    }
}
