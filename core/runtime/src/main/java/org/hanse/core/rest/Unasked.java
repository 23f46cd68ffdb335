package org.hanse.core.rest;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import java.util.Set;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.security.Requires;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps back what an endpoint answered without having asked for the permission that it {@link Requires}. It looks at the
 * answer of the endpoint, before {@link Detours} and others make another one of it.
 */
@Priority(Integer.MAX_VALUE)
final class Unasked implements ContainerResponseFilter {

    private static final Logger LOG = LoggerFactory.getLogger(Unasked.class);

    private static final Set<String> GENERAL = Set.of(Requires.ANYBODY, Requires.SIGNED_IN, Requires.ADMINISTRATOR);
    private static final int REFUSED = 400;

    private final Gate gate;

    Unasked(Gate gate) {
        this.gate = gate;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        String permission = gate.demanded(request);
        if (response.getStatus() < REFUSED && !GENERAL.contains(permission) && !isAsked(request, permission)) {
            LOG.error(
                    "{} {} declares {} and answered without asking for it: demand it with Caller.can before anything else",
                    request.getMethod(),
                    request.getUriInfo().getPath(),
                    permission);
            throw new HanseException(
                    ErrorCode.FORBIDDEN, "this address answers nobody: it does not ask for %s".formatted(permission));
        }
    }

    private static boolean isAsked(ContainerRequestContext request, String permission) {
        return ((Conversation) request.getProperty(Conversation.PROPERTY))
                .exchange()
                .isAsked(permission);
    }
}
