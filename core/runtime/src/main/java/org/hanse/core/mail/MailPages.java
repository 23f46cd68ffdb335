package org.hanse.core.mail;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.security.Caller;
import org.hanse.api.view.Links;
import org.hanse.core.profile.AddressBook;
import org.hanse.core.security.Access;
import org.hanse.core.view.View;

/** Where people, and mail servers for them, stop mail and have it again. */
@Path("mail")
@Produces(MediaType.TEXT_HTML)
public class MailPages {

    private final WaysOut waysOut;
    private final AddressBook addresses;
    private final Caller caller;
    private final Links links;

    @Inject
    MailPages(WaysOut waysOut, AddressBook addresses, Caller caller, Links links) {
        this.waysOut = waysOut;
        this.addresses = addresses;
        this.caller = caller;
        this.links = links;
    }

    /** Ask whether to stop: programs that look at the links of a mail must not do so (RFC 8058, section 1). */
    @GET
    @Path("stop/{token}")
    public View ask(@PathParam("token") String token) {
        return waysOut.member(token).map(member -> page(token, false)).orElseThrow(MailPages::notHere);
    }

    /** Stop mail, whatever the body; answered at once, for a one-click post follows no redirect (RFC 8058, section 3.1). */
    @POST
    @Path("stop/{token}")
    public View stop(@PathParam("token") String token) {
        return waysOut.member(token)
                .filter(member -> addresses.wantMail(member, false))
                .map(member -> page(token, true))
                .orElseThrow(MailPages::notHere);
    }

    /** Store whether the caller wants mail. */
    @POST
    @Path("wanted")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response want(@FormParam("wanted") boolean wanted) {
        addresses.wantMail(Access.member(caller), wanted);
        return Response.seeOther(URI.create(links.page("m/edit") + "#hanse-mail"))
                .build();
    }

    private View page(String token, boolean stopped) {
        return new View("mail/stop.vm", Map.of("address", waysOut.page(token), "stopped", stopped));
    }

    private static HanseException notHere() {
        return new HanseException(ErrorCode.NOT_FOUND, "There is no such page.");
    }
}
