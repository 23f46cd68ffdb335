package org.hanse.core.mail;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.security.Requires;
import org.hanse.api.view.Links;
import org.hanse.core.view.View;

/** Where people who are no members, and mail servers for them, say that they want no mail. */
@Path("mail/refuse/{token}")
@Produces(MediaType.TEXT_HTML)
@Requires(Requires.ANYBODY)
public class RefusalPage {

    private final Strangers strangers;
    private final Links links;

    @Inject
    RefusalPage(Strangers strangers, Links links) {
        this.strangers = strangers;
        this.links = links;
    }

    /** Ask whether to stop: programs that look at the links of a mail must not do so (RFC 8058, section 1). */
    @GET
    public View ask(@PathParam("token") String token) {
        require(token);
        return page(token, false);
    }

    /** Stop mail, whatever the body (RFC 8058, section 3.1). */
    @POST
    public View refuse(@PathParam("token") String token) {
        strangers.refuse(require(token));
        return page(token, true);
    }

    private String require(String token) {
        return strangers
                .refusing(token)
                .orElseThrow(() -> new HanseException(ErrorCode.NOT_FOUND, "There is no such page."));
    }

    private View page(String token, boolean refused) {
        return new View("mail/refuse.vm", Map.of("address", links.page("mail/refuse/" + token), "refused", refused));
    }
}
