package org.hanse.host.jsp;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.jsp.PageContext;
import jakarta.servlet.jsp.tagext.SimpleTagSupport;
import java.io.IOException;
import java.util.function.BiFunction;
import org.hanse.api.host.Hanse;

/** A tag in whose place markup of Hanse stands, as Hanse has made it. */
abstract class HanseTag extends SimpleTagSupport {

    /** Write what Hanse makes of the request for the page. */
    void write(BiFunction<Hanse, HttpServletRequest, String> markup) throws IOException {
        PageContext page = (PageContext) getJspContext();
        Hanse hanse = Hanse.in(page.getServletContext());
        page.getOut().write(markup.apply(hanse, (HttpServletRequest) page.getRequest()));
    }
}
