package org.hanse.core.profile;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import org.hanse.api.HanseException;
import org.hanse.api.security.Caller;
import org.hanse.api.security.Requires;
import org.hanse.api.view.Links;
import org.hanse.core.view.View;

/** The form on which people say what they offer and look for. */
@Requires(Requires.SIGNED_IN)
@Path("m/offer")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class OfferPages {

    private static final int FIRST_MONTHS = 3;

    private final Caller caller;
    private final Offers offers;
    private final StoryViews views;
    private final Links links;

    @Inject
    OfferPages(Caller caller, Offers offers, StoryViews views, Links links) {
        this.caller = caller;
        this.offers = offers;
        this.views = views;
        this.links = links;
    }

    /** Show a blank form. */
    @GET
    @Consumes(MediaType.WILDCARD)
    public View form() {
        LocalDate day = offers.today(caller).plusMonths(FIRST_MONTHS);
        return views.offer(caller, false, "", day.toString(), AudienceChoice.DEFAULT, "");
    }

    /** Store a statement, or show it again with what is wrong. */
    @POST
    public Response store(MultivaluedMap<String, String> form) {
        boolean sought = "sought".equals(form.getFirst("kind"));
        String text = text(form, "statement");
        String day = text(form, "until");
        AudienceChoice seen = new EnteredFields(form, caller.roles().keySet()).seen(StoryViews.NEW_OFFER);
        try {
            offers.store(caller, 0, sought, text, day(day), seen);
            return back();
        } catch (HanseException e) {
            return Response.status(e.code().status())
                    .entity(views.offer(caller, sought, text, day, seen, String.valueOf(e.getMessage())))
                    .build();
        }
    }

    /** Remove a statement. */
    @POST
    @Path("{id: [0-9]+}/remove")
    public Response remove(@PathParam("id") long id) {
        offers.remove(caller, id);
        return back();
    }

    private Response back() {
        return Response.seeOther(URI.create(links.page("m/edit") + "#hanse-more"))
                .build();
    }

    /** A day that cannot be read is one that is over: it is refused like one. */
    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            return LocalDate.EPOCH;
        }
    }

    private static String text(MultivaluedMap<String, String> form, String name) {
        return Objects.requireNonNullElse(form.getFirst(name), "").strip();
    }
}
