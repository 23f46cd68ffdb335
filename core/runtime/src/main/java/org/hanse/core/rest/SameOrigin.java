package org.hanse.core.rest;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Set;
import java.util.regex.Pattern;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.jspecify.annotations.Nullable;

/**
 * Refuses what changes something and does not prove that one of our own pages sent it, nor bears a seal, nor a token for
 * the declared site that it comes from, nor signs somebody in from a declared site, nor is a report of a browser.
 */
@PreMatching
final class SameOrigin implements ContainerRequestFilter {

    private static final String SIGN_IN = "/session";

    /**
     * What servers post to, with a token in it that is the proof: the way out of mail (RFC 8058), and where the host's
     * issuer signs people in and out.
     */
    private static final Pattern SEALED =
            Pattern.compile("/mail/(?:stop|refuse)/[\\w-]+\\.[\\w-]+|" + SIGN_IN + "(?:/logout)?");

    /** What browsers report by themselves, which no form can send and no script without asking first. */
    private static final Set<String> REPORTS = Set.of("application/csp-report", "application/reports+json");

    private static final Set<String> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final CrossOrigin others;

    SameOrigin(CrossOrigin others) {
        this.others = others;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (SAFE.contains(request.getMethod()) || isReport(request)) {
            return;
        }
        Address address = (Address) request.getProperty(Address.class.getName());
        String site = request.getHeaderString("Sec-Fetch-Site");
        String origin = request.getHeaderString("Origin");
        boolean ofBrowser = site != null || origin != null;
        boolean sealed = request.getMethod().equals(HttpMethod.POST)
                && SEALED.matcher(address.path()).matches();
        if ((ofBrowser || !sealed)
                && !accepted(site, origin, address.origin())
                && !(address.path().equals(SIGN_IN) && others.isDeclared(origin))
                && !others.isAllowed(request, origin)) {
            throw new HanseException(
                    ErrorCode.CROSS_SITE,
                    "this request does not prove that it comes from a page of this site: send it from there, or with "
                            + "the header Origin: " + address.origin());
        }
    }

    private static boolean isReport(ContainerRequestContext request) {
        return request.getProperty(Address.class.getName()) instanceof Address address
                && request.getMethod().equals(HttpMethod.POST)
                && address.whole().equals("/csp")
                && REPORTS.contains(String.valueOf(request.getHeaderString(HttpHeaders.CONTENT_TYPE)));
    }

    private static boolean accepted(@Nullable String site, @Nullable String origin, String own) {
        return "same-origin".equals(site) || (site == null || "none".equals(site)) && own.equals(origin);
    }
}
