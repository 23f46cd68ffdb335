package org.hanse.core.community;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.community.Visibility;
import org.hanse.api.security.Caller;
import org.hanse.api.security.Requires;
import org.hanse.core.picture.Picture;
import org.hanse.core.picture.Pictures;

/** Serves pictures of communities under the hash of their content. */
@Requires(Requires.ANYBODY)
@Path("pictures/{community}/{hash: [0-9a-f]{16}}/{width: 32|64|128|256|1440}")
public class PictureResource {

    private final Caller caller;
    private final CommunityPictures pictures;
    private final CommunityBook book;

    @Inject
    PictureResource(Caller caller, CommunityPictures pictures, CommunityBook book) {
        this.caller = caller;
        this.pictures = pictures;
        this.book = book;
    }

    /** Return a picture; its address changes when it does. */
    @GET
    public Response get(
            @PathParam("community") long community, @PathParam("hash") String hash, @PathParam("width") int width) {
        Picture picture = pictures.find(caller, community, hash, width)
                .orElseThrow(() -> new HanseException(ErrorCode.NOT_FOUND, "There is no such picture."));
        boolean isSecret = book.require(caller, community).visibility() == Visibility.SECRET;
        return Pictures.answer(picture)
                // A card that everybody sees may be shown by any site; the others by those of the organisation.
                .header("Cross-Origin-Resource-Policy", isSecret ? "same-site" : "cross-origin")
                .build();
    }
}
