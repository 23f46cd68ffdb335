package org.hanse.core.forum;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.OptionalLong;
import org.hanse.api.Slice;
import org.hanse.api.security.Caller;
import org.hanse.api.security.Requires;
import org.hanse.api.view.Links;
import org.hanse.core.view.View;
import org.jspecify.annotations.Nullable;

/** What a post said before. */
@Requires(Requires.ANYBODY)
@Path("t/{topic}/{post}/history")
public class HistoryPage {

    private static final int PAGE = 20;

    private final TopicReader reader;
    private final PostEditor editor;
    private final Links links;
    private final Caller caller;

    @Inject
    HistoryPage(TopicReader reader, PostEditor editor, Links links, Caller caller) {
        this.reader = reader;
        this.editor = editor;
        this.links = links;
        this.caller = caller;
    }

    /** Show earlier texts, the latest first. */
    @GET
    @Produces(MediaType.TEXT_HTML)
    public View history(
            @PathParam("topic") long id, @PathParam("post") long post, @QueryParam("after") @Nullable Long after) {
        TopicRow topic = reader.require(caller, id);
        OptionalLong key = after == null ? OptionalLong.empty() : OptionalLong.of(after);
        Slice<Revision> slice = editor.history(topic, post, key, PAGE);
        String later = slice.after().isEmpty()
                ? ""
                : links.post(id, post) + "/history?after=" + slice.after().getAsLong();
        return new View(
                "forum/history.vm", Map.of("topic", topic, "post", post, "revisions", slice.items(), "later", later));
    }
}
