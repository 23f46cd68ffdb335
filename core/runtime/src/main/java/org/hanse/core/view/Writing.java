package org.hanse.core.view;

import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.security.Caller;
import org.hanse.api.view.Html;
import org.hanse.api.view.HtmlRenderer;

/** Renders what somebody has written, or tells them in their language that it cannot be. */
public final class Writing {

    private Writing() {}

    /** Return Markdown as safe HTML, or refuse with INVALID what would become too large a page. */
    public static Html rendered(HtmlRenderer renderer, Caller writer, String source) {
        try {
            return renderer.markdown(source);
        } catch (HanseException e) {
            if (e.code() != ErrorCode.INVALID) {
                throw e;
            }
            throw new HanseException(ErrorCode.INVALID, CoreWords.to(writer, "view.refused.text"), e);
        }
    }
}
