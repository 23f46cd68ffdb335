package org.hanse.core.connection;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.hanse.api.profile.Connections;
import org.hanse.api.security.Caller;
import org.hanse.api.security.Requires;
import org.hanse.api.view.Links;

/** The buttons that connect, follow and block. */
@Path("m/{member: [0-9]+}/{deed: connect|ignore|disconnect|follow|unfollow|block|unblock}")
@Requires(Requires.SIGNED_IN)
public class ConnectionForms {

    private final Connections connections;
    private final Links links;
    private final Caller caller;

    @Inject
    ConnectionForms(Connections connections, Links links, Caller caller) {
        this.connections = connections;
        this.links = links;
        this.caller = caller;
    }

    /**
     * Do it, and go back to the profile, or to the list that the button was in.
     *
     * @param list the list, empty for the profile; whoever is blocked has no profile to go to
     */
    @POST
    public Response act(
            @PathParam("member") long member,
            @PathParam("deed") String word,
            @FormParam("list") @DefaultValue("") String list) {
        Deed deed = Deed.of(word);
        deed.upon(connections, caller, member);
        boolean hidden = deed == Deed.BLOCK || !list.isEmpty();
        String blocked = deed == Deed.BLOCK ? "blocked" : list;
        String back = hidden
                ? links.page("connections") + "?list=" + Lists.of(blocked).word()
                : links.member(member);
        return Response.seeOther(URI.create(back)).build();
    }
}
