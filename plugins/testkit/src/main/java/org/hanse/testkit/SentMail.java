package org.hanse.testkit;

import java.util.List;
import org.hanse.api.mail.Attachment;

/**
 * A mail as it left Hanse.
 *
 * @param to the address of the recipient
 * @param subject the subject
 * @param text the plain text, lines end with {@code \n}; the last one says how to stop mail
 * @param attachments what came with it
 */
public record SentMail(String to, String subject, String text, List<Attachment> attachments) {

    /** Copy the attachments. */
    public SentMail {
        attachments = List.copyOf(attachments);
    }
}
