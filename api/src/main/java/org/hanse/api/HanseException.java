package org.hanse.api;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The one exception of Hanse: a code, and a message that says what is wrong, where, and the way out.
 *
 * <p>The message of a {@link ErrorCode.Kind#CALLER} error is shown to the caller; write it for that person. Messages of
 * other kinds go to the log and to administrators only.
 *
 * @since 0.1
 */
public final class HanseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ErrorCode code;

    /** Create an error. */
    public HanseException(ErrorCode code, String message) {
        super(message);
        this.code = code;
    }

    /** Create an error with the exception that caused it. */
    public HanseException(ErrorCode code, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    /** Return the code. */
    public ErrorCode code() {
        return code;
    }

    /** Return what happened, where, and the way out. */
    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}
