package org.hanse.core.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.mail.Attachment;
import org.hanse.api.mail.Mail;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageTest {

    private static final Instant WRITTEN = Instant.parse("2026-03-02T08:00:00Z");
    private static final Sender SENDER = Sender.parse("Société Rivage <community@rivage.example>");

    @Test
    void the_headers_say_who_writes_to_whom_and_that_a_program_does() throws Exception {
        MimeMessage message = read(compose(new Mail(7, "Annulé : dîner", "Bonjour,\n\nà bientôt.")));

        assertThat(message.getSubject()).isEqualTo("Annulé : dîner");
        InternetAddress from = (InternetAddress) message.getFrom()[0];
        assertThat(from.getPersonal()).isEqualTo("Société Rivage");
        assertThat(from.getAddress()).isEqualTo("community@rivage.example");
        assertThat(message.getAllRecipients()).singleElement().hasToString("ada@example.org");
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(message.getSentDate()).isEqualTo(Date.from(WRITTEN));
        assertThat(message.getContent()).hasToString("Bonjour,\r\n\r\nà bientôt.");
    }

    @Test
    void what_is_sent_again_is_the_same_letter() throws Exception {
        Mail mail = new Mail(7, "Twice", "Once.");

        assertThat(read(compose(mail)).getMessageID())
                .isEqualTo("<hanse-42@rivage.example>")
                .isEqualTo(read(compose(mail)).getMessageID());
    }

    @Test
    void it_travels_as_short_lines_of_ascii() {
        byte[] message = compose(new Mail(7, "é".repeat(250), "à ".repeat(5_000)));

        String text = new String(message, StandardCharsets.ISO_8859_1);
        assertThat(text.chars().max().orElseThrow()).isLessThan(128);
        assertThat(text.lines().mapToInt(String::length).max().orElseThrow()).isLessThan(999);
    }

    @Test
    void an_entry_for_the_calendar_is_another_form_of_the_text_and_a_file_is_attached() throws Exception {
        Attachment entry = new Attachment("event.ics", "text/calendar; method=CANCEL", "BEGIN:VCALENDAR é");
        Attachment list = new Attachment("people.csv", "text/csv", "Ada;Zoé");
        MimeMultipart mixed = parts(read(compose(new Mail(7, "All", "Text.", List.of(list, entry)))));

        assertThat(mixed.getContentType()).startsWith("multipart/mixed");
        MimeMultipart forms = (MimeMultipart) mixed.getBodyPart(0).getContent();
        assertThat(forms.getContentType()).startsWith("multipart/alternative");
        assertThat(forms.getBodyPart(0).getContentType()).startsWith("text/plain");
        assertThat(forms.getBodyPart(1).getContentType())
                .contains("text/calendar", "method=CANCEL", "charset=UTF-8", "event.ics");
        assertThat(forms.getBodyPart(1).getInputStream()).hasContent("BEGIN:VCALENDAR é");
        assertThat(mixed.getBodyPart(1).getFileName()).isEqualTo("people.csv");
        assertThat(mixed.getBodyPart(1).getInputStream()).hasContent("Ada;Zoé");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hello\r\nBcc: all@example.org", "Hello\nX", "Hello\rX", "Hello\0", "", " "})
    void a_subject_that_would_start_another_header_is_refused(String subject) {
        refused(() -> new Mail(7, subject, "Text."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"text/calendar\r\nBcc: x", "text/plain; charset=UTF-7", "application/zip", "text/a; b=\"c\""})
    void an_attachment_is_text_of_a_plain_type(String type) {
        refused(() -> new Attachment("event.ics", type, ""));
        refused(() -> new Attachment("event.ics\r\nBcc: x", "text/plain", ""));
        refused(() -> new Attachment("../event.ics", "text/plain", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ada@example.org\r\nBcc: bo@example.org", "ada@example.org, bo@example.org", "ada", "a b@c"})
    void a_letter_goes_to_one_address(String address) {
        Letter letter = Letter.of(42, new Mail(7, "One", "Text."), WRITTEN);
        assertThatThrownBy(() -> Message.of(letter, SENDER, address, Optional.empty()))
                .isInstanceOf(HanseException.class)
                .hasMessageContaining("check the address that the host gives");
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        HanseException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.PLUGIN_FAILED));
    }

    private static byte[] compose(Mail mail) {
        return Message.of(Letter.of(42, mail, WRITTEN), SENDER, "ada@example.org", Optional.empty());
    }

    private static MimeMessage read(byte[] message) throws Exception {
        return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(message));
    }

    private static MimeMultipart parts(MimeMessage message) throws Exception {
        return (MimeMultipart) message.getContent();
    }
}
