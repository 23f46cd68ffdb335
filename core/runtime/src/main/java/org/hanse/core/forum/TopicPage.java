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
import java.util.OptionalLong;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.Window;
import org.hanse.api.forum.Topics;
import org.hanse.api.notification.Readings;
import org.hanse.api.notification.Subject;
import org.hanse.api.security.Caller;
import org.hanse.api.security.Requires;
import org.hanse.api.view.Links;
import org.hanse.core.data.Windows;
import org.hanse.core.forum.TopicPages.Entry;
import org.hanse.core.view.View;
import org.jspecify.annotations.Nullable;

/** A topic with its posts, twenty at a time. */
@Requires(Requires.ANYBODY)
@Path("t/{topic}")
public class TopicPage {

    private final TopicReader reader;
    private final PostReader posts;
    private final TopicPages pages;
    private final Topics topics;
    private final Readings readings;
    private final Links links;
    private final Caller caller;

    @Inject
    TopicPage(
            TopicReader reader,
            PostReader posts,
            TopicPages pages,
            Topics topics,
            Readings readings,
            Links links,
            Caller caller) {
        this.reader = reader;
        this.posts = posts;
        this.pages = pages;
        this.topics = topics;
        this.readings = readings;
        this.links = links;
        this.caller = caller;
    }

    /** Show the first posts, or those after or before a key. */
    @GET
    @Produces(MediaType.TEXT_HTML)
    public View topic(
            @PathParam("topic") long id,
            @QueryParam("after") @Nullable Long after,
            @QueryParam("before") @Nullable Long before) {
        TopicRow topic = reader.require(caller, id);
        readings.seen(caller, Subject.topic(id));
        return pages.page(caller, topic, Windows.of(after, before, TopicPages.PAGE), Entry.blank(0));
    }

    /** Show a post among those around it. */
    @GET
    @Path("{post}")
    @Produces(MediaType.TEXT_HTML)
    public View post(
            @PathParam("topic") long id,
            @PathParam("post") long post,
            @QueryParam("reply") @DefaultValue("false") boolean reply) {
        TopicRow topic = reader.require(caller, id);
        posts.demand(topic, post);
        readings.seen(caller, Subject.topic(id));
        return pages.page(caller, topic, Window.around(post, TopicPages.PAGE), Entry.blank(reply ? post : 0));
    }

    /** Write a reply and go to it, or show the form again with what is wrong. */
    @Requires("forum.write")
    @POST
    @Path("replies")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    public Response reply(
            @PathParam("topic") long id,
            @FormParam("inReplyTo") @DefaultValue("0") long inReplyTo,
            @FormParam("source") @DefaultValue("") String source) {
        try {
            OptionalLong target = inReplyTo == 0 ? OptionalLong.empty() : OptionalLong.of(inReplyTo);
            long post = topics.reply(caller, id, target, source);
            return Response.seeOther(URI.create(links.post(id, post) + "#post-" + post))
                    .build();
        } catch (HanseException e) {
            return again(id, inReplyTo, source, Refusals.kept(e), e.code());
        }
    }

    private Response again(long id, long inReplyTo, String source, String refusal, ErrorCode code) {
        TopicRow topic = reader.require(caller, id);
        String rule = TopicRule.holds(source) ? "" : TopicRule.SOURCE.key();
        Entry entry = new Entry(source, inReplyTo, rule, rule.isEmpty() ? refusal : "");
        return Response.status(code.status())
                .entity(pages.page(caller, topic, Window.last(TopicPages.PAGE), entry))
                .build();
    }
}
