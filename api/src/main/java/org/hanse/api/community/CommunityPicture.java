package org.hanse.api.community;

/**
 * A picture of a community, as whoever may know of the community may see it.
 *
 * @param hash what its address names it by, empty if there is none
 * @param text what is to be seen on it, for those who do not see it; may be empty
 * @since 0.1
 */
public record CommunityPicture(String hash, String text) {

    /** No picture: colour and initials stand in its place. */
    public static final CommunityPicture NONE = new CommunityPicture("", "");
}
