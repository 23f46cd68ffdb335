package org.hanse.core.profile;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.security.Caller;
import org.hanse.api.security.Requires;
import org.hanse.core.picture.Picture;
import org.hanse.core.picture.Pictures;

/** Serves pictures of people under the hash of their content. */
@Requires(Requires.ANYBODY)
@Path("avatars/{member: [0-9]+}/{hash: [0-9a-f]{16}}/{size: 32|64|128|256}")
public class AvatarResource {

    private final Caller caller;
    private final Avatars avatars;

    @Inject
    AvatarResource(Caller caller, Avatars avatars) {
        this.caller = caller;
        this.avatars = avatars;
    }

    /** Return a picture; its address changes when it does. */
    @GET
    public Response get(@PathParam("member") long member, @PathParam("hash") String hash, @PathParam("size") int size) {
        Picture square = avatars.find(caller, member, hash, size)
                .orElseThrow(() -> new HanseException(ErrorCode.NOT_FOUND, "There is no such picture."));
        return Pictures.answer(square).build();
    }
}
