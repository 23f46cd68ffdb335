package org.hanse.core.host;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hanse.api.HanseException;
import org.hanse.api.host.Host;
import org.hanse.api.host.HostUser;
import org.hanse.api.security.Caller;
import org.hanse.core.generation.Generation;
import org.hanse.core.rest.Address;
import org.hanse.core.rest.Exchange;
import org.hanse.core.rest.Refusal;
import org.hanse.core.rest.WayBack;
import org.hanse.core.security.Seal;
import org.hanse.core.view.MountLinks;
import org.hanse.core.view.Options;
import org.hanse.core.view.Placement;
import org.hanse.core.view.RenderContext;
import org.hanse.core.view.Surface;

/** Finds out, at the start of a request, who makes it and where it is answered. */
final class Visits {

    /** Looking ahead for a bare percent sign, rather than matching escapes one by one, spares the stack. */
    private static final Pattern OWN_PATH =
            Pattern.compile("(?!.*%(?!\\p{XDigit}{2}))/(?:[\\w%~.-][\\w%~.!$&'()*+,;=:@/?-]*)?");

    private final Host host;
    private final Identification who;
    private final boolean forwarded;
    private final Duration budget;
    private final Seal seal;
    private final SecureRandom random = new SecureRandom();

    Visits(Host host, boolean forwarded, Duration budget, Seal seal, Identification who) {
        this.host = host;
        this.who = who;
        this.forwarded = forwarded;
        this.budget = budget;
        this.seal = seal;
    }

    /** Fill the exchange of a request below the mount, within its scope. */
    void begin(HttpServletRequest request, Generation generation, Exchange exchange) {
        Address address = exchange.find(Address.class).orElseThrow();
        Caller caller = who.below(request, address, generation.container(), exchange);
        if (address.surface() == Surface.PAGE) {
            exchange.set(WayBack.class, new WayBack(seal::open));
            begin(exchange, context(request, generation, caller, Optional.empty(), Placement.page(address.origin())));
        } else {
            beginOutside(request, caller, generation, exchange);
        }
    }

    private void beginOutside(HttpServletRequest request, Caller caller, Generation generation, Exchange exchange) {
        Address address = exchange.find(Address.class).orElseThrow();
        Options options = options(address, caller, exchange);
        Caller reader = options.locale().map(locale -> reading(caller, locale)).orElse(caller);
        Placement placement = new Placement(
                address.surface(), options, address.origin(), address.path().substring(1));
        RenderContext context = new RenderContext(
                reader,
                links(request, generation),
                Identification.isSession(request, address) ? host.formToken(request) : Optional.empty(),
                address.surface() == Surface.FRAME ? nonce(request) : Optional.empty(),
                Optional.empty(),
                placement);
        begin(exchange, context);
    }

    private static Options options(Address address, Caller reader, Exchange exchange) {
        try {
            return Options.ofQuery(address.query(), reader.locale());
        } catch (HanseException e) {
            exchange.set(Refusal.class, Refusal.of(e));
            return Options.NONE;
        }
    }

    private static Caller reading(Caller caller, Locale locale) {
        return new Caller(
                caller.member(),
                caller.name(),
                locale,
                caller.zone(),
                caller.roles(),
                caller.groups(),
                caller.administrator(),
                caller.rules());
    }

    /** Return a token for whoever is signed in, to be given to a page of an origin. */
    Optional<String> token(HttpServletRequest request, String origin) {
        return who.token(request, origin, Address.origin(request, forwarded));
    }

    /** End what counts for somebody who has signed out of the host. */
    void signedOut(String issuer, String subject) {
        who.signedOut(issuer, subject);
    }

    /** Read what rendering for a page of the host needs of its request. */
    HostPage page(HttpServletRequest request) {
        Optional<HostUser> user = who.user(request);
        return new HostPage(
                user,
                user.map(HostUser::locale).orElseGet(() -> host.locale(request)),
                host.zone(),
                host.formToken(request),
                nonce(request),
                path(request),
                Address.origin(request, forwarded),
                base(request),
                Callers.Visit.of(request),
                Patience.of(request, budget));
    }

    /** Return the way back to a path, as forms take it along. */
    String sealed(String path) {
        return seal.close(path);
    }

    /** Fill the exchange of a request for a page of the host, within its scope. */
    void begin(HostPage page, Placement placement, Generation generation, Exchange exchange) {
        begin(
                exchange,
                new RenderContext(
                        who.onPage(page, generation.container()),
                        generation.presentation().links(page.base()),
                        page.formToken(),
                        page.nonce(),
                        page.path().map(this::sealed),
                        placement));
    }

    /** Return what the head of a page of the host is rendered with: nothing that anybody could have to wait for. */
    RenderContext head(HttpServletRequest request, Generation generation) {
        return new RenderContext(
                Caller.anonymous(Locale.ENGLISH, ZoneOffset.UTC),
                links(request, generation),
                Optional.empty(),
                nonce(request),
                Optional.empty(),
                Placement.PAGE);
    }

    private static void begin(Exchange exchange, RenderContext context) {
        exchange.set(Caller.class, context.caller());
        exchange.set(RenderContext.class, context);
    }

    private RenderContext context(
            HttpServletRequest request,
            Generation generation,
            Caller caller,
            Optional<String> back,
            Placement placement) {
        return new RenderContext(
                caller, links(request, generation), host.formToken(request), nonce(request), back, placement);
    }

    private MountLinks links(HttpServletRequest request, Generation generation) {
        return generation.presentation().links(base(request));
    }

    private String base(HttpServletRequest request) {
        return MountLinks.base(prefix(request), request.getContextPath(), host.mount());
    }

    /** What is not under a policy of the host is under one of ours. */
    private Optional<String> nonce(HttpServletRequest request) {
        return host.nonce(request).or(() -> {
            byte[] bits = new byte[16];
            random.nextBytes(bits);
            return Optional.of(Base64.getEncoder().encodeToString(bits));
        });
    }

    /** What the browser asked for, if that can be a path of this site only. */
    private Optional<String> path(HttpServletRequest request) {
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
