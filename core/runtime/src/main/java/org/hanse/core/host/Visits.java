package org.hanse.core.host;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hanse.api.host.Host;
import org.hanse.api.security.Caller;
import org.hanse.core.generation.Generation;
import org.hanse.core.rest.Exchange;
import org.hanse.core.security.Seal;
import org.hanse.core.view.MountLinks;
import org.hanse.core.view.RenderContext;

/** Finds out, at the start of a request, who makes it and where it is answered. */
final class Visits {

    /** Looking ahead for a bare percent sign, rather than matching escapes one by one, spares the stack. */
    private static final Pattern OWN_PATH =
            Pattern.compile("(?!.*%(?!\\p{XDigit}{2}))/(?:[\\w%~.-][\\w%~.!$&'()*+,;=:@/?-]*)?");

    private final Host host;
    private final Callers callers;
    private final boolean forwarded;
    private final Seal seal;

    Visits(Host host, boolean forwarded, Seal seal) {
        this.host = host;
        this.callers = new Callers(host);
        this.forwarded = forwarded;
        this.seal = seal;
    }

    /** Fill the exchange of a request below the mount, within its scope. */
    void begin(HttpServletRequest request, Generation generation, Exchange exchange) {
        begin(exchange, context(request, generation, Optional.empty()));
    }

    /** Fill the exchange of a request for a page of the host, within its scope. */
    void beginOnPage(HttpServletRequest request, Generation generation, Exchange exchange) {
        begin(exchange, context(request, generation, page(request).map(seal::close)));
    }

    private static void begin(Exchange exchange, RenderContext context) {
        exchange.set(Caller.class, context.caller());
        exchange.set(RenderContext.class, context);
    }

    private RenderContext context(HttpServletRequest request, Generation generation, Optional<String> back) {
        Caller caller = callers.of(request, generation.container());
        MountLinks links = generation
                .presentation()
                .links(MountLinks.base(prefix(request), request.getContextPath(), host.mount()));
        return new RenderContext(caller, links, host.formToken(request), host.nonce(request), back);
    }

    /** What the browser asked for, if that can be a path of this site only. */
    private Optional<String> page(HttpServletRequest request) {
        boolean forward = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI) instanceof String;
        Object path = forward ? request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI) : request.getRequestURI();
        Object query =
                forward ? request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING) : request.getQueryString();
        return Optional.of(prefix(request) + path + (query == null ? "" : "?" + query))
                .filter(Visits::isOwn);
    }

    /** Return whether what a browser asked for is a path of this site only, and a URI reference (RFC 3986). */
    static boolean isOwn(String page) {
        return OWN_PATH.matcher(page).matches();
    }

    private String prefix(HttpServletRequest request) {
        return forwarded
                ? Optional.ofNullable(request.getHeader("X-Forwarded-Prefix")).orElse("")
                : "";
    }
}
