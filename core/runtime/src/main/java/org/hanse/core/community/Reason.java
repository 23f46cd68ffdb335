package org.hanse.core.community;

import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.security.Caller;
import org.hanse.core.view.CoreWords;

/** Why somebody acts, as they say it. */
final class Reason {

    private static final int LONGEST = 500;

    private Reason() {}

    static String checked(Caller caller, String given) {
        String reason = given.strip();
        if (reason.length() > LONGEST) {
            throw new HanseException(ErrorCode.INVALID, CoreWords.to(caller, "community.refused.reason", LONGEST));
        }
        return reason;
    }
}
