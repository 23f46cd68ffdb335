package org.hanse.core.community;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Objects;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.security.Caller;
import org.hanse.api.security.Requires;
import org.jspecify.annotations.Nullable;

/** The charter of a community, in JSON. */
@Path("api/communities/{community}/charter")
@Produces(MediaType.APPLICATION_JSON)
@Requires(Requires.ANYBODY)
public class CharterApi {

    private final CommunityBook book;
    private final Charters charters;
    private final Caller caller;

    @Inject
    CharterApi(CommunityBook book, Charters charters, Caller caller) {
        this.book = book;
        this.charters = charters;
        this.caller = caller;
    }

    /** Read the charter that holds. */
    @GET
    public CharterJson charter(@PathParam("community") long community) {
        book.require(caller, community);
        return charters.current(community)
                .map(charter -> new CharterJson(
                        charter.number(),
                        charter.source(),
                        charter.html(),
                        charter.published(),
                        charters.isAgreed(caller, community, charter.number()),
                        charters.edition(community)))
                .orElseThrow(() -> new HanseException(ErrorCode.NOT_FOUND, "This community has no charter."));
    }

    /** Publish another version. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires("community.charter")
    public void publish(@PathParam("community") long community, Draft draft) {
        charters.publish(
                caller,
                community,
                Objects.requireNonNullElse(draft.source(), ""),
                draft.binding(),
                Objects.requireNonNullElse(draft.edition(), ""));
    }

    /** Agree to a version, which must be the one that holds. */
    @PUT
    @Path("{number}/consent")
    @Requires(Requires.SIGNED_IN)
    public void agree(@PathParam("community") long community, @PathParam("number") int number) {
        charters.agree(caller, community, number);
    }

    /**
     * A charter, and whether the caller has agreed to it.
     *
     * @param edition changes whenever somebody publishes
     */
    public record CharterJson(
            int version, String source, String html, Instant published, boolean agreed, String edition) {}

    /**
     * A text to publish.
     *
     * @param edition of the charter that the editing began with, {@code 0} where there was none; whoever sends none
     *     replaces whatever holds
     */
    public record Draft(
            @Nullable String source,
            boolean binding,
            @Nullable String edition) {}
}
