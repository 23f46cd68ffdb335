package org.hanse.core.community;

import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.security.Caller;
import org.hanse.core.view.CoreWords;

/** A longer text in Markdown, as somebody wrote it. */
final class Prose {

    private static final int LONGEST = 20_000;

    private Prose() {}

    static String checked(Caller caller, String given) {
        String text = given.strip().replace("\r\n", "\n");
        if (text.length() > LONGEST) {
            throw new HanseException(ErrorCode.INVALID, CoreWords.to(caller, "community.refused.prose", LONGEST));
        }
        return text;
    }
}
