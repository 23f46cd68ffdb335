package org.hanse.core.forum;

import java.util.Objects;
import java.util.Set;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;

/** Tells refusals after which a form is shown again with the text in it from those that end on an error page. */
final class Refusals {

    private static final Set<ErrorCode> KEPT =
            Set.of(ErrorCode.INVALID, ErrorCode.CONFLICT, ErrorCode.FORBIDDEN, ErrorCode.NOT_SIGNED_IN);

    private Refusals() {}

    /** Return what to tell the person, or throw the refusal again if it ends on an error page. */
    static String kept(HanseException refusal) {
        if (!KEPT.contains(refusal.code())) {
            throw refusal;
        }
        return Objects.requireNonNullElse(refusal.getMessage(), "");
    }
}
