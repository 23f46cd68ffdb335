package org.hanse.core.profile;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.security.Caller;
import org.hanse.api.security.Permission;
import org.hanse.api.security.Requires;
import org.hanse.api.security.Role;
import org.hanse.api.view.Links;
import org.hanse.core.vcard.CardFile;
import org.hanse.core.view.CoreWords;

/** Cards of people as files for address books. */
@Path("m/{id: [0-9]+}.vcf")
public class CardResource {

    /** To take somebody's card away; whoever has it in a community has it for its members. */
    static final Permission DOWNLOAD = new Permission("profile.card", Role.READER);

    private final Caller caller;
    private final Cards cards;
    private final Links links;

    @Inject
    CardResource(Caller caller, Cards cards, Links links) {
        this.caller = caller;
        this.cards = cards;
        this.links = links;
    }

    /** Return a card as vCard 4.0 (RFC 6350). */
    @GET
    @Requires(Requires.SIGNED_IN)
    @Produces("text/vcard")
    public Response card(@PathParam("id") long id, @Context UriInfo address) {
        String profile = address.getBaseUri().resolve(links.member(id)).toString();
        String file = cards.find(caller, id, profile).map(CardFile::of).orElseThrow(NoMember::of);
        if (!cards.mayDownload(caller, id)) {
            throw new HanseException(ErrorCode.FORBIDDEN, CoreWords.to(caller, "profile.card.refused"));
        }
        return Response.ok(file)
                .type("text/vcard; charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"%d.vcf\"".formatted(id))
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
