package org.hanse.core.host;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.host.Host;
import org.hanse.api.host.HostUser;
import org.hanse.api.security.Caller;
import org.hanse.core.container.Container;
import org.hanse.core.identity.People;
import org.hanse.core.origin.EmbedOrigins;
import org.hanse.core.rest.Address;
import org.hanse.core.rest.Exchange;
import org.hanse.core.rest.Refusal;
import org.hanse.core.rest.TokenOrigin;
import org.hanse.core.security.Tokens;

/** Finds out who makes a request: whom a bearer token names, whoever is signed in at the host, or nobody. */
final class Identification {

    private static final String SCHEME = "Bearer ";

    /** Sent by the script of the components to its own origin only, and in no list of headers that others may send. */
    private static final String OWN_SCRIPT = "Hanse-Script";

    private final Host host;
    private final People people;
    private final Callers callers;
    private final Tokens tokens;
    private final EmbedOrigins origins;

    Identification(People people, Tokens tokens, EmbedOrigins origins) {
        this.host = people.host();
        this.people = people;
        this.callers = new Callers(host, people);
        this.tokens = tokens;
        this.origins = origins;
    }

    /** Return who is signed in. */
    Optional<HostUser> user(HttpServletRequest request) {
        return people.user(request);
    }

    /** Return who makes a request for a page of the host. */
    Caller onPage(HostPage page, Container container) {
        return page.user()
                .map(user -> callers.of(user, page.visit(), container))
                .orElseGet(() -> Caller.anonymous(page.locale(), page.zone()));
    }

    /**
     * Return who makes a request below the mount. A token that is no good makes the exchange refuse it.
     *
     * <p>The session of the host counts only for its own pages: a frame, or another site, must neither read nor act in the
     * name of somebody who does not know of it.
     */
    Caller below(HttpServletRequest request, Address address, Container container, Exchange exchange) {
        Optional<String> token = bearer(request).filter(Tokens::isOurs);
        if (token.isPresent()) {
            return told(token.get(), request, address, container, exchange);
        }
        Optional<String> ofHost =
                bearer(request).filter(given -> people.signIns().isOpen() && Tokens.isForeign(given));
        if (ofHost.isPresent()) {
            return named(ofHost.get(), request, container, exchange);
        }
        return isSession(request, address) ? callers.of(request, container) : callers.guest(request);
    }

    /** Return whether the session of the host counts. */
    static boolean isSession(HttpServletRequest request, Address address) {
        return switch (address.surface()) {
            case PAGE, INSERT -> true;
            case COMPONENT -> isOfOwnPage(request, address);
            case FRAME -> false;
        };
    }

    /**
     * Over plain HTTP browsers do not say where a script comes from. There a header tells that it is ours: a script of
     * another origin would have to ask first whether it may send it, and may not.
     */
    private static boolean isOfOwnPage(HttpServletRequest request, Address address) {
        String site = request.getHeader("Sec-Fetch-Site");
        String origin = request.getHeader("Origin");
        return site == null
                ? request.getHeader(OWN_SCRIPT) != null && (origin == null || origin.equals(address.origin()))
                : site.equals("same-origin");
    }

    private Caller told(
            String given, HttpServletRequest request, Address address, Container container, Exchange exchange) {
        try {
            Tokens.Token token = tokens.read(given, audience(request));
            String origin = request.getHeader("Origin");
            // A browser names the origin of all that crosses origins with a token.
            if (origin != null && !origin.equals(token.origin()) && !origin.equals(address.origin())) {
                throw Tokens.refused("was made for another origin");
            }
            if (people.signIns().isSignedOutSince(token.user(), token.issued())) {
                throw Tokens.refused("is of somebody who has signed out");
            }
            exchange.set(TokenOrigin.class, new TokenOrigin(token.origin()));
            return callers.of(token.user(), Callers.Visit.of(request), container);
        } catch (HanseException e) {
            exchange.set(Refusal.class, Refusal.ofToken(e));
            return callers.guest(request);
        }
    }

    private Caller named(String given, HttpServletRequest request, Container container, Exchange exchange) {
        try {
            return callers.of(people.bearer(given, request), Callers.Visit.of(request), container);
        } catch (HanseException e) {
            exchange.set(Refusal.class, Refusal.ofToken(e));
            return callers.guest(request);
        }
    }

    private static Optional<String> bearer(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Authorization"))
                .filter(value -> value.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(value -> value.substring(SCHEME.length()).strip());
    }

    /**
     * Return a token for whoever is signed in.
     *
     * @throws HanseException BAD_HOST if the origin is neither declared nor the own
     */
    Optional<String> token(HttpServletRequest request, String origin, String own) {
        if (!origins.contains(origin) && !origin.equals(own)) {
            throw new HanseException(
                    ErrorCode.BAD_HOST,
                    "'%s' may not embed Hanse: add it to %s, written as browsers do"
                            .formatted(origin, EmbedOrigins.KEY));
        }
        return people.user(request).map(user -> tokens.make(user, origin, audience(request)));
    }

    /** End what counts for somebody who has signed out of the host. */
    void signedOut(String issuer, String subject) {
        people.signIns().signedOut(issuer, subject);
    }

    private String audience(HttpServletRequest request) {
        return request.getContextPath() + host.mount() + "/";
    }
}
