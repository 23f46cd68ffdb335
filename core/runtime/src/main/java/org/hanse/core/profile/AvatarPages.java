package org.hanse.core.profile;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.hanse.api.HanseException;
import org.hanse.api.profile.Member;
import org.hanse.api.profile.Members;
import org.hanse.api.security.Caller;
import org.hanse.api.security.Requires;
import org.hanse.api.view.Links;
import org.hanse.core.picture.Focus;
import org.hanse.core.picture.SentPicture;
import org.hanse.core.security.Access;
import org.hanse.core.view.View;
import org.jspecify.annotations.Nullable;

/** The form on which people give themselves a picture, and take it away. */
@Requires(Requires.SIGNED_IN)
@Path("m/avatar")
@Produces(MediaType.TEXT_HTML)
public class AvatarPages {

    private final Caller caller;
    private final Avatars avatars;
    private final Members members;
    private final MemberTexts texts;
    private final Links links;

    @Inject
    AvatarPages(Caller caller, Avatars avatars, Members members, MemberTexts texts, Links links) {
        this.caller = caller;
        this.avatars = avatars;
        this.members = members;
        this.texts = texts;
        this.links = links;
    }

    /** Show the form. */
    @GET
    public View form() {
        return view("");
    }

    /** Take a picture, or only the words for it if no file is sent. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response take(@Nullable List<EntityPart> parts) throws IOException {
        return take(SentPicture.of(parts));
    }

    Response take(SentPicture sent) {
        try {
            if (sent.file().length == 0) {
                avatars.describe(caller, sent.text());
            } else {
                avatars.take(caller, sent.file(), sent.focus(), sent.text());
            }
            return Response.seeOther(URI.create(links.member(Access.member(caller))))
                    .build();
        } catch (HanseException e) {
            return Response.status(e.code().status())
                    .entity(view(String.valueOf(e.getMessage())))
                    .build();
        }
    }

    /** Take the picture away. */
    @POST
    @Path("remove")
    public Response remove() {
        avatars.remove(caller);
        return Response.seeOther(URI.create(links.member(Access.member(caller))))
                .build();
    }

    private View view(String problem) {
        Member member = members.find(Access.member(caller)).orElseThrow(NoMember::of);
        return new View(
                "profile/avatar.vm",
                Map.of(
                        "member",
                        member,
                        "text",
                        texts.picture(member.id()),
                        "focuses",
                        Focus.labels(caller),
                        "megabytes",
                        SentPicture.LARGEST >> 20,
                        "problem",
                        problem));
    }
}
