package org.hanse.core.host;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.hanse.api.host.Host;
import org.hanse.api.security.Caller;
import org.hanse.core.generation.Generation;
import org.hanse.core.rest.Exchange;
import org.hanse.core.view.MountLinks;
import org.hanse.core.view.RenderContext;

/** Finds out, at the start of a request, who makes it and where it is answered. */
final class Visits {

    private final Host host;
    private final Callers callers;
    private final boolean forwarded;

    Visits(Host host, boolean forwarded) {
        this.host = host;
        this.callers = new Callers(host);
        this.forwarded = forwarded;
    }

    /** Fill the exchange of a request, within its scope. */
    void begin(HttpServletRequest request, Generation generation, Exchange exchange) {
        RenderContext context = context(request, generation);
        exchange.set(Caller.class, context.caller());
        exchange.set(RenderContext.class, context);
    }

    /** Return for whom and where a request renders. */
    RenderContext context(HttpServletRequest request, Generation generation) {
        Caller caller = callers.of(request, generation.container());
        MountLinks links = generation
                .presentation()
                .links(MountLinks.base(prefix(request), request.getContextPath(), host.mount()));
        return new RenderContext(caller, links, host.formToken(request), host.nonce(request));
    }

    private String prefix(HttpServletRequest request) {
        return forwarded
                ? Optional.ofNullable(request.getHeader("X-Forwarded-Prefix")).orElse("")
                : "";
    }
}
