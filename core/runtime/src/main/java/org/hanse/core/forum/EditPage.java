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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.security.Caller;
import org.hanse.api.security.Requires;
import org.hanse.api.view.Links;
import org.hanse.core.view.View;

/** Changes one's own post. */
@Requires(Requires.SIGNED_IN)
@Path("t/{topic}/{post}/edit")
public class EditPage {

    private final TopicReader reader;
    private final PostEditor editor;
    private final Links links;
    private final Caller caller;

    @Inject
    EditPage(TopicReader reader, PostEditor editor, Links links, Caller caller) {
        this.reader = reader;
        this.editor = editor;
        this.links = links;
        this.caller = caller;
    }

    /** Show the form. */
    @GET
    @Produces(MediaType.TEXT_HTML)
    public View form(@PathParam("topic") long id, @PathParam("post") long post) {
        TopicRow topic = reader.require(caller, id);
        PostEditor.Source text = editor.source(caller, topic, post);
        return page(topic, post, text.version(), text.source(), "", "");
    }

    /** Store the text and go to the post, or show the form again with what is wrong. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    public Response save(
            @PathParam("topic") long id,
            @PathParam("post") long post,
            @FormParam("version") @DefaultValue("0") long version,
            @FormParam("source") @DefaultValue("") String source) {
        TopicRow topic = reader.require(caller, id);
        try {
            editor.edit(caller, topic, post, version, source);
            return Response.seeOther(URI.create(links.post(id, post) + "#post-" + post))
                    .build();
        } catch (HanseException e) {
            String refusal = Refusals.kept(e);
            String rule = TopicRule.holds(source) ? "" : TopicRule.SOURCE.key();
            long now = e.code() == ErrorCode.CONFLICT
                    ? editor.source(caller, topic, post).version()
                    : version;
            return Response.status(e.code().status())
                    .entity(page(topic, post, now, source, rule, refusal))
                    .build();
        }
    }

    private static View page(TopicRow topic, long post, long version, String source, String rule, String refusal) {
        return new View(
                "forum/edit.vm",
                Map.of(
                        "topic", topic, "post", post, "version", version, "source", source, "rule", rule, "refusal",
                        refusal));
    }
}
