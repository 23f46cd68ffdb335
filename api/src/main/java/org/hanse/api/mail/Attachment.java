package org.hanse.api.mail;

import java.util.regex.Pattern;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;

/**
 * A text that comes with a mail. One of type {@code text/calendar} with a {@code method} is sent as RFC 6047 wants it,
 * so that mail programs offer to take it over into the calendar.
 *
 * @param name the name of the file, such as {@code event.ics}
 * @param type a media type of texts, such as {@code text/calendar; method=CANCEL}, without a character set
 * @param content up to 100,000 characters
 * @since 0.1
 */
public record Attachment(String name, String type, String content) {

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]{0,99}");
    private static final Pattern TYPE = Pattern.compile("text/[a-z0-9.+-]+(; ?[a-z]+=[A-Za-z0-9._-]+)*");

    /**
     * Check the name, the type and the length.
     *
     * @throws HanseException PLUGIN_FAILED if one of them does not fit
     */
    public Attachment {
        if (!NAME.matcher(name).matches() || !TYPE.matcher(type).matches() || type.contains("charset")) {
            throw new HanseException(
                    ErrorCode.PLUGIN_FAILED,
                    "attachment '%s' of type '%s': write them like event.ics and text/calendar; method=CANCEL"
                            .formatted(name, type));
        }
        if (content.length() > Mail.LONGEST_TEXT) {
            throw new HanseException(
                    ErrorCode.PLUGIN_FAILED,
                    "attachment '%s' has more than %d characters".formatted(name, Mail.LONGEST_TEXT));
        }
    }
}
