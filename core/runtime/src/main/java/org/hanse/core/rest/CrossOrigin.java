package org.hanse.core.rest;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.regex.Pattern;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.core.origin.EmbedOrigins;
import org.jspecify.annotations.Nullable;

/**
 * Lets scripts of the declared sites read what is made for other sites (CORS, the Fetch standard). Cookies and with them
 * the host's session stay out: no answer allows credentials.
 */
@PreMatching
final class CrossOrigin implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String ORIGIN = "Origin";

    private static final Pattern FOR_OTHERS =
            Pattern.compile("/(?:embed|api|feeds|slots|assets)/.*|/oembed|/embed\\.js|(?:/.*)?/feed\\.(?:atom|json)");

    private static final Pattern SLOTS = Pattern.compile("/slots/.*");
    private static final Pattern FILES = Pattern.compile("/assets/.*|/embed\\.js");

    private final EmbedOrigins origins;

    CrossOrigin(EmbedOrigins origins) {
        this.origins = origins;
    }

    /** Answer a preflight; it never has a body or a bearer token, and asks for nothing yet. */
    @Override
    public void filter(ContainerRequestContext request) {
        if (matches(SLOTS, request) && isFromElsewhere(request)) {
            throw new HanseException(
                    ErrorCode.CROSS_SITE,
                    "the addresses in a slot at the mount lead nowhere on another site: ask for the same below embed/");
        }
        if (request.getMethod().equals(HttpMethod.OPTIONS)
                && request.getHeaderString("Access-Control-Request-Method") != null
                && matches(FOR_OTHERS, request)
                && origins.contains(request.getHeaderString(ORIGIN))) {
            request.abortWith(Response.noContent()
                    .header("Access-Control-Allow-Methods", "GET, POST, PUT, PATCH, DELETE")
                    .header("Access-Control-Allow-Headers", "authorization, content-type, idempotency-key")
                    .header("Access-Control-Max-Age", "600")
                    .build());
        }
    }

    private boolean isFromElsewhere(ContainerRequestContext request) {
        String origin = request.getHeaderString(ORIGIN);
        return origins.contains(origin)
                && request.getProperty(Address.class.getName()) instanceof Address address
                && !address.origin().equals(origin);
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!matches(FOR_OTHERS, request)) {
            return;
        }
        MultivaluedMap<String, Object> headers = response.getHeaders();
        String origin = request.getHeaderString(ORIGIN);
        boolean declared = origins.contains(origin);
        if (!origins.all().isEmpty()) {
            headers.add(HttpHeaders.VARY, ORIGIN);
        }
        if (declared) {
            headers.putSingle("Access-Control-Allow-Origin", origin);
            headers.putSingle("Access-Control-Expose-Headers", "Location, Retry-After, WWW-Authenticate");
        }
        if (matches(FILES, request)) {
            headers.putSingle("Cross-Origin-Resource-Policy", declared ? "cross-origin" : "same-origin");
        }
    }

    private static boolean matches(Pattern paths, ContainerRequestContext request) {
        return request.getProperty(Address.class.getName()) instanceof Address address
                && paths.matcher(address.whole()).matches();
    }

    /** Return whether a header {@code Origin} names a declared site. */
    boolean isDeclared(@Nullable String origin) {
        return origins.contains(origin);
    }

    /** Return whether a script of a declared site sends this and proves by its token who lets it. */
    boolean isAllowed(ContainerRequestContext request, @Nullable String origin) {
        return origins.contains(origin)
                && request.getProperty(Conversation.PROPERTY) instanceof Conversation conversation
                && conversation
                        .exchange()
                        .find(TokenOrigin.class)
                        .filter(token -> token.origin().equals(origin))
                        .isPresent();
    }
}
