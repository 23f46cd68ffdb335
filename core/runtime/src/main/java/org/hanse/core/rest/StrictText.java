package org.hanse.core.rest;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;

/** Refuses bytes that are not UTF-8, which decoders would replace silently. */
final class StrictText {

    private StrictText() {}

    static void check(byte[] bytes, String where) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
        } catch (CharacterCodingException e) {
            throw new HanseException(
                    ErrorCode.BAD_REQUEST, "%s is not valid UTF-8: encode it as UTF-8".formatted(where), e);
        }
    }

    /** Check what the percent signs of an encoded text stand for. */
    static void checkEncoded(String text, String where) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '%') {
                bytes.write(octet(text, i + 1, where));
                i += 2;
            } else {
                bytes.write(text.charAt(i) < 128 ? text.charAt(i) : '?');
            }
        }
        check(bytes.toByteArray(), where);
    }

    private static int octet(String text, int start, String where) {
        int high = start + 1 < text.length() ? Character.digit(text.charAt(start), 16) : -1;
        int low = high < 0 ? -1 : Character.digit(text.charAt(start + 1), 16);
        if (low < 0) {
            throw new HanseException(
                    ErrorCode.BAD_REQUEST, "%s has a %% without two hexadecimal digits: write %%25".formatted(where));
        }
        return high * 16 + low;
    }
}
