package org.hanse.core.identity;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.regex.Pattern;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.security.Caller;
import org.hanse.api.security.Requires;
import org.hanse.api.view.Links;

/** Where people sign in by a token of the host, and out again. */
@Path("session")
@Requires(value = Requires.ANYBODY, budget = Requires.COSTLY)
public class SessionResource {

    /** What leads to a page below the mount and nowhere else. */
    private static final Pattern BELOW =
            Pattern.compile("(?!.*%(?!\\p{XDigit}{2}))(?:[\\w~-][\\w%~.!$&'()*+,;=@/?-]*)?");

    private final SignIns signIns;
    private final Links links;
    private final Caller caller;

    @Inject
    SessionResource(SignIns signIns, Links links, Caller caller) {
        this.signIns = signIns;
        this.links = links;
        this.caller = caller;
    }

    /**
     * Sign in by a token, which counts once, and go on to a page.
     *
     * @param token a JWT of the issuer that is configured
     * @param to a path below the mount, without a leading slash
     */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response open(
            @FormParam("token") @DefaultValue("") String token,
            @FormParam("to") @DefaultValue("") String to,
            @Context UriInfo address) {
        if (!BELOW.matcher(to).matches()) {
            throw new HanseException(
                    ErrorCode.INVALID,
                    "'to' is no path below the mount: write it like c/hydraulics, without a slash first");
        }
        String secret = signIns.open(token, caller.locale(), caller.zone());
        return Response.seeOther(URI.create(links.page(to)))
                .cookie(cookie(secret, Math.toIntExact(signIns.life().toSeconds()), address))
                .header("Cache-Control", "no-store")
                .build();
    }

    /** Sign out of Hanse, on this device. */
    @POST
    @Path("end")
    public Response end(@CookieParam(People.COOKIE) @DefaultValue("") String secret, @Context UriInfo address) {
        signIns.end(secret);
        return Response.seeOther(URI.create(links.home()))
                .cookie(cookie("", 0, address))
                .build();
    }

    /** Sign somebody out whom the issuer has signed out (OpenID Connect Back-Channel Logout 1.0, section 2.5). */
    @POST
    @Path("logout")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response logout(@FormParam("logout_token") @DefaultValue("") String token) {
        try {
            signIns.endBy(token);
        } catch (HanseException e) {
            throw e.code() == ErrorCode.NOT_SIGNED_IN
                    ? new HanseException(ErrorCode.BAD_REQUEST, e.getMessage(), e)
                    : e;
        }
        return Response.ok().header("Cache-Control", "no-store").build();
    }

    private NewCookie cookie(String secret, int seconds, UriInfo address) {
        return new NewCookie.Builder(People.COOKIE)
                .value(secret)
                .path(links.home())
                .maxAge(seconds)
                .httpOnly(true)
                .secure("https".equals(address.getBaseUri().getScheme()))
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
