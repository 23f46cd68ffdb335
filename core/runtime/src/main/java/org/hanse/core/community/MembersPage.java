package org.hanse.core.community;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.Slice;
import org.hanse.api.community.Communities;
import org.hanse.api.community.Community;
import org.hanse.api.security.Caller;
import org.hanse.api.settings.Settings;
import org.hanse.api.view.Links;
import org.hanse.core.data.Keyset;
import org.hanse.core.data.Windows;
import org.hanse.core.security.PeopleSight;
import org.hanse.core.security.Sight;
import org.hanse.core.view.Pager;
import org.hanse.core.view.View;
import org.jspecify.annotations.Nullable;

/** The members of a community, those who came first at the top. */
@Path("c/{slug}/members")
public class MembersPage {

    private static final int PAGE = 50;

    private final Communities communities;
    private final EntityManager entities;
    private final Links links;
    private final Caller caller;
    private final Settings settings;

    @Inject
    MembersPage(Communities communities, EntityManager entities, Links links, Caller caller, Settings settings) {
        this.communities = communities;
        this.entities = entities;
        this.links = links;
        this.caller = caller;
        this.settings = settings;
    }

    /** Show the list to whoever may read the community and see profiles. */
    @GET
    @Produces(MediaType.TEXT_HTML)
    public View members(
            @PathParam("slug") String slug,
            @QueryParam("after") @Nullable Long after,
            @QueryParam("before") @Nullable Long before) {
        Community community = communities
                .find(caller, slug)
                .filter(found -> PeopleSight.isOpenTo(caller, settings))
                .orElseThrow(() -> new HanseException(ErrorCode.NOT_FOUND, "There is no such community."));
        Slice<Participant> slice = Keyset.<Participant>rising(Participant::id)
                .read(Windows.of(after, before, PAGE), side -> rows("core_membership." + side, community));
        return new View(
                "community/members.vm",
                Map.of(
                        "community", community,
                        "people", slice.items(),
                        "pager", Pager.of(links.community(slug) + "/members", slice)));
    }

    private TypedQuery<Participant> rows(String query, Community community) {
        return Sight.ofContent(entities.createNamedQuery(query, Participant.class), caller)
                .setParameter("community", community.id());
    }
}
