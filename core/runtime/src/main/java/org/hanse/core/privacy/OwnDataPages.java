package org.hanse.core.privacy;

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
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.hanse.api.privacy.ErasureMode;
import org.hanse.api.security.Caller;
import org.hanse.api.security.Requires;
import org.hanse.api.settings.Settings;
import org.hanse.api.view.Links;
import org.hanse.core.security.Access;
import org.hanse.core.view.View;

/** Where members get a copy of their data, and ask to be forgotten. */
@Requires(Requires.SIGNED_IN)
@Path("me/data")
@Produces(MediaType.TEXT_HTML)
public class OwnDataPages {

    private final Caller caller;
    private final Exports exports;
    private final Erasures erasures;
    private final Preview preview;
    private final Settings settings;
    private final Links links;

    @Inject
    OwnDataPages(Caller caller, Exports exports, Erasures erasures, Preview preview, Settings settings, Links links) {
        this.caller = caller;
        this.exports = exports;
        this.erasures = erasures;
        this.preview = preview;
        this.settings = settings;
        this.links = links;
    }

    /** Show the copies there are, and what is about to happen. */
    @GET
    public View show() {
        long member = Access.member(caller);
        return new View(
                "privacy/data.vm",
                Map.of(
                        "exports", exports.of(member),
                        "open", exports.mayAsk(member),
                        "days", settings.get(Exports.DAYS),
                        "erasure", erasures.waiting(member).map(List::of).orElse(List.of()),
                        "self", links.member(member)));
    }

    /** Ask for a copy. */
    @Requires(value = Requires.SIGNED_IN, budget = Requires.COSTLY)
    @POST
    @Path("export")
    public Response export() {
        long member = Access.member(caller);
        exports.ask(caller, member, member, "");
        return back();
    }

    /** Fetch a copy. */
    @GET
    @Path("exports/{export: [0-9]+}")
    @Produces("application/zip")
    public Response fetch(@PathParam("export") long export) {
        return Download.of(exports, Access.member(caller), export);
    }

    /** Show what would be erased, and ask how. */
    @Requires(value = Requires.SIGNED_IN, budget = Requires.COSTLY)
    @GET
    @Path("erase")
    public View consider() {
        return new View(
                "privacy/erase.vm",
                Map.of(
                        "lines", preview.of(Access.member(caller), caller.locale()),
                        "days", settings.get(Erasures.DAYS),
                        "address", links.page("me/data/erase"),
                        "back", links.page("me/data")));
    }

    /** Ask to be forgotten. */
    @POST
    @Path("erase")
    public Response erase(@FormParam("mode") @DefaultValue("ANONYMISE") ErasureMode mode) {
        erasures.ask(caller, Access.member(caller), mode, "", Duration.ofDays(settings.get(Erasures.DAYS)));
        return back();
    }

    /** Change one's mind. */
    @POST
    @Path("keep")
    public Response keep() {
        erasures.cancel(caller, Access.member(caller));
        return back();
    }

    private Response back() {
        return Response.seeOther(URI.create(links.page("me/data"))).build();
    }
}
