package org.hanse.docs.example;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.hanse.api.ErrorCode;
import org.hanse.api.Extensions;
import org.hanse.api.HanseException;
import org.hanse.api.forum.Topic;
import org.hanse.api.forum.Topics;
import org.hanse.api.security.Caller;
import org.hanse.api.security.Requires;

/** Who could mentor a topic, at {@code {mount}/p/mentoring/api/proposals/…}. */
@Requires(Requires.ANYBODY)
@Path("api/proposals")
@Dependent
public class ProposalsResource {

    private final Topics topics;
    private final Extensions extensions;
    private final Caller caller;

    @Inject
    ProposalsResource(Topics topics, Extensions extensions, Caller caller) {
        this.topics = topics;
        this.extensions = extensions;
        this.caller = caller;
    }

    @GET
    @Path("{topic}")
    @Produces(MediaType.APPLICATION_JSON)
    public List<String> propose(@PathParam("topic") long id) {
        Topic topic = topics.find(caller, id)
                .orElseThrow(() -> new HanseException(ErrorCode.NOT_FOUND, "There is no such topic."));
        return extensions.of(MentorFinder.POINT).stream()
                .flatMapToLong(finder -> finder.value().find(topic).stream())
                .mapToObj(Long::toString)
                .toList();
    }
}
