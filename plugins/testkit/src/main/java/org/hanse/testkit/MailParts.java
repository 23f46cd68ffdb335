package org.hanse.testkit;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.ParameterList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.hanse.api.mail.Attachment;

/** The text of a message and what is attached to it, however deep. */
record MailParts(List<String> texts, List<Attachment> attachments) {

    static MailParts of(Part message) throws MessagingException, IOException {
        MailParts parts = new MailParts(new ArrayList<>(), new ArrayList<>());
        parts.read(message);
        return parts;
    }

    private void read(Part part) throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart several) {
            for (int i = 0; i < several.getCount(); i++) {
                read(several.getBodyPart(i));
            }
        } else if (part.getFileName() == null) {
            texts.add(text(part).replace("\r\n", "\n"));
        } else {
            attachments.add(new Attachment(part.getFileName(), type(part), text(part)));
        }
    }

    private static String text(Part part) throws MessagingException, IOException {
        String charset = new ContentType(part.getContentType()).getParameter("charset");
        return new String(part.getInputStream().readAllBytes(), charset == null ? "US-ASCII" : charset);
    }

    /** Leave out what composing has added. */
    private static String type(Part part) throws MessagingException {
        ContentType type = new ContentType(part.getContentType());
        ParameterList parameters = type.getParameterList();
        parameters.remove("charset");
        parameters.remove("name");
        return type.toString();
    }

    String text() {
        return String.join("\n", texts);
    }
}
