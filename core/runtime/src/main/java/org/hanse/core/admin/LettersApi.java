package org.hanse.core.admin;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.hanse.api.security.Requires;

/** Dead letters in JSON. */
@Requires(Requires.ADMINISTRATOR)
@Path("api/admin/letters")
@Produces(MediaType.APPLICATION_JSON)
public class LettersApi {

    private final Letters letters;

    @Inject
    LettersApi(Letters letters) {
        this.letters = letters;
    }

    /** List the signals that could not be delivered. */
    @GET
    public List<Letters.Row> listLetters() {
        return letters.latest();
    }

    /** Send one again. */
    @POST
    @Path("{signal}/retry")
    public void retryLetter(
            @PathParam("signal") long signal, @QueryParam("listener") @DefaultValue("") String listener) {
        letters.retry(signal, listener);
    }
}
