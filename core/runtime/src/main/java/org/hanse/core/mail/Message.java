package org.hanse.core.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.mail.Attachment;

/** A letter as RFC 5322 and MIME have it. */
final class Message {

    private static final Session SESSION = Session.getInstance(new Properties());
    private static final String UTF_8 = "UTF-8";

    private Message() {}

    /** Compose a letter; the same one has the same date and {@code Message-ID} each time. */
    static byte[] of(Letter letter, Sender sender, String to, Optional<WayOut> out) {
        try {
            MimeMessage message = new MimeMessage(SESSION);
            message.setFrom(new InternetAddress(sender.header(), true));
            message.setRecipient(jakarta.mail.Message.RecipientType.TO, new InternetAddress(to, true));
            message.setSubject(letter.title(), UTF_8);
            message.setSentDate(Date.from(letter.written()));
            // RFC 3834: absence notices and other programs do not answer what a program wrote.
            message.setHeader("Auto-Submitted", "auto-generated");
            if (out.isPresent()) {
                // RFC 2369 and RFC 8058: mail programs show a button for these.
                message.setHeader("List-Unsubscribe", "<" + out.get().address() + ">");
                message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
            }
            message.setDataHandler(body(letter, out).getDataHandler());
            message.saveChanges();
            message.setHeader("Message-ID", "<hanse-%d@%s>".formatted(letter.subject(), sender.domain()));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            message.writeTo(bytes);
            return bytes.toByteArray();
        } catch (MessagingException | IOException e) {
            throw new HanseException(
                    ErrorCode.BAD_HOST,
                    "mail to member %d cannot be written: check the address that the host gives".formatted(letter.to()),
                    e);
        }
    }

    /** What a calendar understands stands beside the text as another form of it (RFC 6047), the rest is attached. */
    private static MimeBodyPart body(Letter letter, Optional<WayOut> out) throws MessagingException, IOException {
        MimeBodyPart text = new MimeBodyPart();
        text.setText(letter.text() + out.map(way -> "\n\n" + way.line()).orElse(""), UTF_8);
        List<MimeBodyPart> forms = new ArrayList<>(List.of(text));
        String markup = letter.markup();
        if (markup != null) {
            MimeBodyPart html = new MimeBodyPart();
            html.setText(markup, UTF_8, "html");
            forms.add(html);
        }
        List<MimeBodyPart> files = new ArrayList<>();
        for (Attachment attachment : letter.attachments()) {
            (isScheduling(attachment) ? forms : files).add(part(attachment));
        }
        files.add(0, joined("alternative", forms));
        return joined("mixed", files);
    }

    private static boolean isScheduling(Attachment attachment) {
        return attachment.type().startsWith("text/calendar")
                && attachment.type().contains("method=");
    }

    private static MimeBodyPart part(Attachment attachment) throws MessagingException, IOException {
        MimeBodyPart part = new MimeBodyPart();
        String type = attachment.type() + "; charset=" + UTF_8;
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(attachment.content(), type)));
        part.setFileName(attachment.name());
        return part;
    }

    private static MimeBodyPart joined(String subtype, List<MimeBodyPart> parts) throws MessagingException {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        MimeBodyPart joined = new MimeBodyPart();
        joined.setContent(new MimeMultipart(subtype, parts.toArray(MimeBodyPart[]::new)));
        return joined;
    }

    /** Read the subject of a composed message. */
    static String subject(byte[] message) {
        try {
            return Objects.requireNonNullElse(
                    new MimeMessage(SESSION, new ByteArrayInputStream(message)).getSubject(), "");
        } catch (MessagingException e) {
            throw new HanseException(ErrorCode.INTERNAL, "a composed mail cannot be read", e);
        }
    }
}
