package org.hanse.core.admin;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
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
import org.hanse.api.security.Requires;
import org.hanse.api.view.Links;
import org.hanse.core.view.View;

/** The signals that could not be delivered, and the form that sends one again. */
@Requires(Requires.ADMINISTRATOR)
@Path("admin/letters")
public class LetterPages {

    private final Letters letters;
    private final Links links;

    @Inject
    LetterPages(Letters letters, Links links) {
        this.letters = letters;
        this.links = links;
    }

    /** List them. */
    @GET
    @Produces(MediaType.TEXT_HTML)
    public View list() {
        return new View("admin/letters.vm", Map.of("letters", letters.latest()));
    }

    /** Send one again. */
    @POST
    @Path("{signal}/retry")
    public Response retry(@PathParam("signal") long signal, @FormParam("listener") @DefaultValue("") String listener) {
        letters.retry(signal, listener);
        return Response.seeOther(URI.create(links.page("admin/letters"))).build();
    }
}
