package org.hanse.host.thymeleaf;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.BiFunction;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.host.Hanse;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.context.IWebContext;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.web.servlet.IServletWebExchange;

/** An attribute of the dialect, in whose place markup of Hanse stands, as Hanse has made it. */
abstract class HanseProcessor extends AbstractAttributeTagProcessor {

    /** After Thymeleaf's loops, conditions and local variables, before its texts. */
    private static final int PRECEDENCE = 1200;

    HanseProcessor(String prefix, String attribute) {
        super(TemplateMode.HTML, prefix, null, false, attribute, true, PRECEDENCE, true);
    }

    /** Return what Hanse makes of the request for the page. */
    static String markup(ITemplateContext context, BiFunction<Hanse, HttpServletRequest, String> markup) {
        if (context instanceof IWebContext web
                && web.getExchange() instanceof IServletWebExchange exchange
                && exchange.getNativeRequestObject() instanceof HttpServletRequest request) {
            return markup.apply(Hanse.in(request.getServletContext()), request);
        }
        throw new HanseException(
                ErrorCode.BAD_HOST,
                "a page with attributes hanse:… is made outside of a request: give the engine a WebContext with the"
                        + " exchange that JakartaServletWebApplication builds");
    }
}
