package org.hanse.core.forum;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.forum.Forum;
import org.hanse.api.forum.NewTopic;
import org.hanse.api.forum.Topic;
import org.hanse.api.forum.Topics;
import org.hanse.api.security.Caller;
import org.hanse.api.security.Requires;
import org.hanse.api.view.Links;
import org.hanse.core.security.Seal;
import org.hanse.core.view.View;

/** Takes comments on pages of the host; the first one opens the discussion of its page. */
@Requires("forum.write")
@Path("about")
public class CommentForm {

    private final TopicReader reader;
    private final Topics topics;
    private final Links links;
    private final Caller caller;
    private final Seal seal;

    @Inject
    CommentForm(TopicReader reader, Topics topics, Links links, Caller caller, Seal seal) {
        this.reader = reader;
        this.topics = topics;
        this.links = links;
        this.caller = caller;
        this.seal = seal;
    }

    /** Store the comment and go back to the host's page, or show the form again with what is wrong. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    public Response comment(
            @FormParam("uri") @DefaultValue("") String uri,
            @FormParam("title") @DefaultValue("") String title,
            @FormParam("community") @DefaultValue("") String slug,
            @FormParam("source") @DefaultValue("") String source,
            @FormParam("back") @DefaultValue("") String back) {
        Place place = reader.place(caller, slug)
                .orElseThrow(() -> new HanseException(ErrorCode.NOT_FOUND, "There is no such community."));
        try {
            long topic = store(place, uri, title, source);
            String page =
                    seal.open(back).map(path -> path + "#hanse-discussion").orElse(links.topic(topic));
            return Response.seeOther(URI.create(page)).build();
        } catch (HanseException e) {
            return again(place, new Comment(uri, title, source, back), Refusals.kept(e), e.code());
        }
    }

    private long store(Place place, String uri, String title, String source) {
        Optional<Topic> known = topics.about(caller, place.id(), uri);
        return known.isPresent() ? reply(known.get(), source) : open(place, uri, title, source);
    }

    private long reply(Topic topic, String source) {
        topics.reply(caller, topic.id(), OptionalLong.empty(), source);
        return topic.id();
    }

    /** Two people may write the first comment at once: whoever comes second replies to the other. */
    private long open(Place place, String uri, String title, String source) {
        NewTopic topic =
                new NewTopic(place.id(), Forum.DISCUSSION, fitting(title, uri), source, List.of(), Optional.of(uri));
        try {
            return topics.open(caller, topic);
        } catch (HanseException e) {
            if (e.code() != ErrorCode.CONFLICT) {
                throw e;
            }
            return reply(topics.about(caller, place.id(), uri).orElseThrow(() -> e), source);
        }
    }

    /** The host names its pages as it likes; that must not keep anybody from commenting. */
    private static String fitting(String title, String uri) {
        String name = title.strip().length() < 3 ? uri : title.strip();
        return name.length() > 200 ? name.substring(0, 199) + "…" : name;
    }

    private static Response again(Place place, Comment comment, String refusal, ErrorCode code) {
        String rule = TopicRule.holds(comment.source()) ? "" : TopicRule.SOURCE.key();
        return Response.status(code.status())
                .entity(new View(
                        "forum/comment.vm",
                        Map.of("place", place, "comment", comment, "rule", rule, "refusal", refusal)))
                .build();
    }

    /** What somebody has entered. */
    record Comment(String uri, String title, String source, String back) {}
}
