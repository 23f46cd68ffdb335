package org.hanse.core.search.index;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.jspecify.annotations.Nullable;

/**
 * The place of a result in an order: its rank, then its number.
 *
 * @param rank the bits of its score, or its date in milliseconds
 * @param number its number
 */
record Cursor(long rank, long number) {

    private static final Pattern FORM = Pattern.compile("(-?[0-9]{1,19})\\.(-?[0-9]{1,19})");

    static Cursor ofScore(float score, long number) {
        return new Cursor(Float.floatToIntBits(score), number);
    }

    /** Read one from an address; empty text is none. */
    static Optional<Cursor> parse(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw nowhere(null);
        }
        try {
            return Optional.of(new Cursor(Long.parseLong(form.group(1)), Long.parseLong(form.group(2))));
        } catch (NumberFormatException e) {
            throw nowhere(e);
        }
    }

    private static HanseException nowhere(@Nullable Throwable cause) {
        String message = "This part of the results does not exist: start again.";
        return cause == null
                ? new HanseException(ErrorCode.BAD_REQUEST, message)
                : new HanseException(ErrorCode.BAD_REQUEST, message, cause);
    }

    float score() {
        return Float.intBitsToFloat((int) rank);
    }

    @Override
    public String toString() {
        return rank + "." + number;
    }
}
