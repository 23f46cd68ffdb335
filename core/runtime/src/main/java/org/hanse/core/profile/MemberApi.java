package org.hanse.core.profile;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.hanse.api.security.Caller;

/** Members over REST. */
@Path("api/members")
@Produces(MediaType.APPLICATION_JSON)
public class MemberApi {

    private final Caller caller;
    private final ProfileBook book;
    private final ProfileViews views;

    @Inject
    MemberApi(Caller caller, ProfileBook book, ProfileViews views) {
        this.caller = caller;
        this.book = book;
        this.views = views;
    }

    /**
     * A member.
     *
     * @param headline one line that helps, may be empty
     */
    public record MemberJson(String id, String name, String headline, List<FieldJson> fields) {}

    /**
     * A field that has a value.
     *
     * @param name {@code plugin:name}
     * @param label in the caller's language
     */
    public record FieldJson(String name, String label, String value) {}

    /** Return a member with the profile. */
    @GET
    @Path("{id: [0-9]+}")
    public MemberJson show(@PathParam("id") long id) {
        return book.find(caller, id).map(this::json).orElseThrow(NoMember::of);
    }

    private MemberJson json(Profile profile) {
        return new MemberJson(
                Long.toString(profile.member().id()),
                profile.member().name(),
                profile.member().headline(),
                profile.entries().stream().map(this::json).toList());
    }

    private FieldJson json(Profile.Filled filled) {
        return new FieldJson(filled.field().key(), views.label(caller, filled.field()), filled.text());
    }
}
