package org.hanse.core.profile;

import java.util.Locale;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.core.view.CoreWords;

/** Says in a member's language why a value is not acceptable. */
final class Rejection {

    private Rejection() {}

    static HanseException of(String key, Locale locale, Object... arguments) {
        return new HanseException(ErrorCode.INVALID, CoreWords.in(locale, key, arguments));
    }
}
