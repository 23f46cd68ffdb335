package org.hanse.core.rest;

import jakarta.annotation.Priority;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Enumeration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.glassfish.jersey.server.ExtendedUriInfo;
import org.glassfish.jersey.server.model.ResourceMethod;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.security.Requires;
import org.hanse.core.limit.Asker;
import org.hanse.core.limit.Budget;
import org.hanse.core.limit.Limits;
import org.hanse.core.view.CoreWords;

/**
 * Refuses who asks too much in too short a time: a person by what each endpoint costs, and an address that nobody has
 * signed in from, or that comes with tokens which are no good. What a page of the host asks in process is not counted.
 */
@Priority(Priorities.AUTHORIZATION - 1)
final class RateLimit implements ContainerRequestFilter {

    private static final Set<String> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final Map<String, Budget> NAMED =
            Map.of(Requires.READING, Budget.READING, Requires.WRITING, Budget.WRITING, Requires.COSTLY, Budget.COSTLY);

    private final Limits limits;
    private final boolean forwarded;
    private final Map<ResourceMethod, Optional<Budget>> budgets = new ConcurrentHashMap<>();

    RateLimit(Limits limits, boolean forwarded) {
        this.limits = limits;
        this.forwarded = forwarded;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        ResourceMethod method = ((ExtendedUriInfo) request.getUriInfo()).getMatchedResourceMethod();
        if (method == null || request.getProperty(Outgoing.PROPERTY) == null) {
            return;
        }
        Exchange exchange = exchange(request);
        budgets.computeIfAbsent(method, RateLimit::budget)
                .flatMap(budget -> asker(exchange).flatMap(asker -> limits.take(budget, asker)))
                .ifPresent(wait -> refuse(exchange, wait));
    }

    /** Return whether endpoints may name this budget. */
    static boolean isBudget(String name) {
        return NAMED.containsKey(name) || name.equals(Requires.BY_METHOD) || name.equals(Requires.UNLIMITED);
    }

    /** Return what an endpoint names, or else what its method costs; nothing for what is free. */
    private static Optional<Budget> budget(ResourceMethod method) {
        String named =
                Endpoint.declared(method.getInvocable()).map(Requires::budget).orElse(Requires.BY_METHOD);
        return named.equals(Requires.BY_METHOD)
                ? Optional.of(READING.contains(method.getHttpMethod()) ? Budget.READING : Budget.WRITING)
                : Optional.ofNullable(NAMED.get(named));
    }

    private static Exchange exchange(ContainerRequestContext request) {
        return ((Conversation) request.getProperty(Conversation.PROPERTY)).exchange();
    }

    private Optional<Asker> asker(Exchange exchange) {
        return exchange.caller().signedIn()
                ? Optional.of(Asker.member(exchange.caller().member().orElseThrow()))
                : exchange.request().flatMap(this::address);
    }

    /** The last address is the one that the nearest proxy has seen; those before it anybody may have written. */
    private Optional<Asker> address(HttpServletRequest request) {
        Enumeration<String> headers = forwarded ? request.getHeaders("X-Forwarded-For") : null;
        if (headers == null || !headers.hasMoreElements()) {
            return Asker.address(String.valueOf(request.getRemoteAddr()));
        }
        String hops = headers.nextElement();
        while (headers.hasMoreElements()) {
            hops = headers.nextElement();
        }
        return Optional.of(Asker.forwarded(hops.substring(hops.lastIndexOf(',') + 1)));
    }

    private static void refuse(Exchange exchange, Duration wait) {
        long seconds = Math.max(1, wait.plusMillis(999).toSeconds());
        HanseException reason = new HanseException(
                ErrorCode.TOO_MANY, CoreWords.to(exchange.caller(), "security.refused.too-many", seconds));
        Response answer = Response.status(ErrorCode.TOO_MANY.status())
                .header(HttpHeaders.RETRY_AFTER, seconds)
                .build();
        throw new ClientErrorException(answer, reason);
    }

    OfTokens ofTokens() {
        return new OfTokens();
    }

    /** Counts the tokens of an address that were refused, and refuses all of them after too many. */
    @PreMatching
    @Priority(Priorities.AUTHENTICATION - 1)
    final class OfTokens implements ContainerRequestFilter, ContainerResponseFilter {

        @Override
        public void filter(ContainerRequestContext request) {
            asker(request)
                    .flatMap(asker -> limits.await(Budget.FAILING, asker))
                    .ifPresent(wait -> refuse(exchange(request), wait));
        }

        @Override
        public void filter(ContainerRequestContext request, ContainerResponseContext response) {
            if (response.getStatus() == ErrorCode.NOT_SIGNED_IN.status()) {
                asker(request).ifPresent(asker -> limits.take(Budget.FAILING, asker));
            }
        }

        private Optional<Asker> asker(ContainerRequestContext request) {
            return request.getHeaderString(HttpHeaders.AUTHORIZATION) == null
                            || request.getProperty(Outgoing.PROPERTY) == null
                    ? Optional.empty()
                    : exchange(request).request().flatMap(RateLimit.this::address);
        }
    }
}
