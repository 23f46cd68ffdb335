package org.hanse.core.community;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
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
                .read(
                        Windows.of(after, before, PAGE),
                        (key, limit) -> rows("core_membership.after", community, key.orElse(Long.MIN_VALUE), limit),
                        (key, limit) -> rows("core_membership.before", community, key.orElse(Long.MAX_VALUE), limit));
        return new View(
                "community/members.vm",
                Map.of(
                        "community", community,
                        "people", slice.items(),
                        "earlier", address(slug, "before", slice.before().orElse(0)),
                        "later", address(slug, "after", slice.after().orElse(0))));
    }

    private List<Participant> rows(String query, Community community, long key, int limit) {
        return Sight.ofContent(entities.createNamedQuery(query, Participant.class), caller)
                .setParameter("community", community.id())
                .setParameter("key", key)
                .setMaxResults(limit)
                .getResultList();
    }

    private String address(String slug, String side, long key) {
        return key == 0 ? "" : links.community(slug) + "/members?" + side + "=" + key;
    }
}
