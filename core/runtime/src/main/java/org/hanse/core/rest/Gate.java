package org.hanse.core.rest;

import jakarta.annotation.Priority;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.glassfish.jersey.server.ExtendedUriInfo;
import org.glassfish.jersey.server.model.ResourceMethod;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.security.Caller;
import org.hanse.api.security.Requires;
import org.hanse.core.security.Access;

/** Lets a request through to an endpoint if its caller is what the endpoint {@link Requires}; it is the only way in. */
@Priority(Priorities.AUTHORIZATION)
final class Gate implements ContainerRequestFilter {

    private static final String NOTHING = "";

    private final Map<ResourceMethod, String> required = new ConcurrentHashMap<>();

    @Override
    public void filter(ContainerRequestContext request) {
        switch (demanded(request)) {
            case Requires.SIGNED_IN -> Access.member(caller(request));
            case Requires.ADMINISTRATOR -> checkAdministrator(caller(request));
            // A resource that another one led to was not there to be checked when the generation was built.
            case NOTHING ->
                throw new HanseException(
                        ErrorCode.FORBIDDEN, "nobody may use this address: its resource does not say who may");
            // In which community, is known within: Unasked looks whether it was asked there.
            default -> {}
        }
    }

    /** Return what the endpoint of a request asks of its caller; where there is none, nothing. */
    String demanded(ContainerRequestContext request) {
        ResourceMethod method = ((ExtendedUriInfo) request.getUriInfo()).getMatchedResourceMethod();
        return method == null || isAnswerOfJersey(method)
                ? Requires.ANYBODY
                : required.computeIfAbsent(method, Gate::required);
    }

    /** Jersey itself says which methods an address takes. */
    private static boolean isAnswerOfJersey(ResourceMethod method) {
        return method.getHttpMethod().equals(HttpMethod.OPTIONS)
                && method.getInvocable()
                        .getHandler()
                        .getHandlerClass()
                        .getName()
                        .startsWith("org.glassfish.jersey.");
    }

    private static String required(ResourceMethod method) {
        return Endpoint.requires(method.getInvocable()).orElse(NOTHING);
    }

    private static void checkAdministrator(Caller caller) {
        if (!caller.administrator()) {
            throw new HanseException(ErrorCode.NOT_FOUND, "there is nothing at this address, or you may not see it");
        }
    }

    private static Caller caller(ContainerRequestContext request) {
        return ((Conversation) request.getProperty(Conversation.PROPERTY))
                .exchange()
                .caller();
    }
}
