package org.hanse.core.forum;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.forum.Forum;
import org.hanse.api.forum.NewTopic;
import org.hanse.api.forum.Topics;
import org.hanse.api.security.Caller;
import org.hanse.api.security.Requires;
import org.hanse.api.view.Links;
import org.hanse.core.security.Access;
import org.hanse.core.view.View;

/** Writes a new topic. */
@Requires("forum.write")
@Path("c/{slug}/new")
public class ComposePage {

    private final TopicReader reader;
    private final Topics topics;
    private final TypeViews types;
    private final Links links;
    private final Caller caller;

    @Inject
    ComposePage(TopicReader reader, Topics topics, TypeViews types, Links links, Caller caller) {
        this.reader = reader;
        this.topics = topics;
        this.types = types;
        this.links = links;
        this.caller = caller;
    }

    /** Show the form, with the starter text of a type. */
    @GET
    @Produces(MediaType.TEXT_HTML)
    public View form(@PathParam("slug") String slug, @QueryParam("type") @DefaultValue(Forum.DISCUSSION) String type) {
        Access.member(caller);
        Place place = place(slug);
        Access.demand(caller, Forum.WRITE, place.id());
        String starter = types.open(caller, place.id()).stream()
                .filter(each -> each.name().equals(type))
                .map(TypeView::starter)
                .findFirst()
                .orElse("");
        return page(place, new Draft(type, "", starter, ""), List.of(), "");
    }

    /** Open the topic, or show the form again with what is wrong. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    public Response open(
            @PathParam("slug") String slug,
            @FormParam("type") @DefaultValue(Forum.DISCUSSION) String type,
            @FormParam("title") @DefaultValue("") String title,
            @FormParam("source") @DefaultValue("") String source,
            @FormParam("tags") @DefaultValue("") String tags) {
        Place place = place(slug);
        Draft draft = new Draft(type, title, source, tags);
        NewTopic asked = draft.asked(place.id());
        List<TopicRule> broken = TopicRule.broken(asked);
        if (!broken.isEmpty()) {
            return again(place, draft, broken, "", ErrorCode.INVALID);
        }
        try {
            long topic = topics.open(caller, asked);
            return Response.seeOther(URI.create(links.topic(topic))).build();
        } catch (HanseException e) {
            return again(place, draft, List.of(), Refusals.kept(e), e.code());
        }
    }

    private Place place(String slug) {
        return reader.place(caller, slug)
                .orElseThrow(() -> new HanseException(ErrorCode.NOT_FOUND, "There is no such community."));
    }

    private Response again(Place place, Draft draft, List<TopicRule> broken, String refusal, ErrorCode code) {
        return Response.status(code.status())
                .entity(page(place, draft, broken, refusal))
                .build();
    }

    private View page(Place place, Draft draft, List<TopicRule> broken, String refusal) {
        return new View(
                "forum/compose.vm",
                Map.of(
                        "place", place,
                        "draft", draft,
                        "types", types.open(caller, place.id()),
                        "errors", TopicRule.errors(broken),
                        "refusal", refusal));
    }

    /** What somebody has entered. */
    record Draft(String type, String title, String source, String tags) {

        NewTopic asked(long community) {
            return new NewTopic(community, type, title, source, split(), Optional.empty());
        }

        private List<String> split() {
            return Arrays.stream(tags.split("[,\\s]+"))
                    .filter(tag -> !tag.isBlank())
                    .toList();
        }
    }
}
