package org.hanse.core.notification;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.notification.Subject;
import org.hanse.api.security.Caller;
import org.hanse.api.security.Requires;
import org.hanse.api.view.Links;
import org.hanse.core.security.Access;

/** Takes the form that mutes one topic. */
@Path("t/{topic}/mute")
@Produces(MediaType.TEXT_HTML)
@Requires(Requires.SIGNED_IN)
public class TopicMutePage {

    private final Caller caller;
    private final Preferences preferences;
    private final Subjects subjects;
    private final Links links;

    @Inject
    TopicMutePage(Caller caller, Preferences preferences, Subjects subjects, Links links) {
        this.caller = caller;
        this.preferences = preferences;
        this.subjects = subjects;
        this.links = links;
    }

    /** Tell nothing of the topic for a while. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response mute(@PathParam("topic") long topic, @FormParam("time") @DefaultValue("") String time) {
        Muted what = seen(topic);
        preferences.mute(Access.member(caller), what, MuteTime.chosen(caller, time));
        return back(topic);
    }

    /** Tell of the topic again. */
    @POST
    @Path("end")
    public Response unmute(@PathParam("topic") long topic) {
        preferences.unmute(Access.member(caller), seen(topic));
        return back(topic);
    }

    private Muted seen(long topic) {
        if (subjects.seenBy(caller, List.of(Subject.topic(topic))).isEmpty()) {
            throw new HanseException(ErrorCode.NOT_FOUND, "There is no such topic.");
        }
        return Muted.topic(topic);
    }

    private Response back(long topic) {
        return Response.seeOther(URI.create(links.topic(topic) + "#hanse-mute")).build();
    }
}
