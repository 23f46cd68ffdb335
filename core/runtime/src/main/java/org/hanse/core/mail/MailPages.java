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
import java.util.stream.Stream;
import org.hanse.api.ErrorCode;
import org.hanse.api.Extension;
import org.hanse.api.Extensions;
import org.hanse.api.HanseException;
import org.hanse.api.security.Caller;
import org.hanse.api.security.Requires;
import org.hanse.api.view.Links;
import org.hanse.core.profile.AddressBook;
import org.hanse.core.security.Access;
import org.hanse.core.view.View;

/** Where people, and mail servers for them, stop mail and have it again. */
@Requires(Requires.ANYBODY)
@Path("mail")
@Produces(MediaType.TEXT_HTML)
public class MailPages {

    private final WaysOut waysOut;
    private final AddressBook addresses;
    private final Extensions extensions;
    private final Caller caller;
    private final Links links;

    @Inject
    MailPages(WaysOut waysOut, AddressBook addresses, Extensions extensions, Caller caller, Links links) {
        this.waysOut = waysOut;
        this.addresses = addresses;
        this.extensions = extensions;
        this.caller = caller;
        this.links = links;
    }

    /** Ask whether to stop: programs that look at the links of a mail must not do so (RFC 8058, section 1). */
    @GET
    @Path("stop/{token}")
    public View ask(@PathParam("token") String token) {
        return waysOut.find(token).map(exit -> page(token, exit, false)).orElseThrow(MailPages::notHere);
    }

    /** Stop mail, whatever the body; answered at once, for a one-click post follows no redirect (RFC 8058, section 3.1). */
    @POST
    @Path("stop/{token}")
    public View stop(@PathParam("token") String token) {
        return waysOut.find(token)
                .filter(this::stop)
                .map(exit -> page(token, exit, true))
                .orElseThrow(MailPages::notHere);
    }

    private boolean stop(WaysOut.Exit exit) {
        if (exit.way().equals(WaysOut.ALL)) {
            return addresses.wantMail(exit.member(), false);
        }
        boolean known = addresses.find(exit.member()).isPresent();
        if (known) {
            parts().forEach(parts -> parts.stop(exit.member(), exit.way()));
        }
        return known;
    }

    private Stream<PartialStop> parts() {
        return extensions.of(PartialStop.POINT).stream().map(Extension::value);
    }

    /** Store whether the caller wants mail. */
    @Requires(Requires.SIGNED_IN)
    @POST
    @Path("wanted")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response want(@FormParam("wanted") boolean wanted) {
        addresses.wantMail(Access.member(caller), wanted);
        return Response.seeOther(URI.create(links.page("m/edit") + "#hanse-mail"))
                .build();
    }

    private View page(String token, WaysOut.Exit exit, boolean stopped) {
        String part = parts().flatMap(parts -> parts.words(exit.member(), exit.way(), caller.locale()).stream())
                .findFirst()
                .orElse("");
        return new View(
                "mail/stop.vm",
                Map.of(
                        "address",
                        waysOut.page(token),
                        "stopped",
                        stopped,
                        "part",
                        part,
                        "whole",
                        exit.way().equals(WaysOut.ALL)));
    }

    private static HanseException notHere() {
        return new HanseException(ErrorCode.NOT_FOUND, "There is no such page.");
    }
}
