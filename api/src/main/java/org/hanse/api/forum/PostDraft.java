package org.hanse.api.forum;

/**
 * What a person submits as a post, on its way to being stored.
 *
 * @param community where it is written
 * @param author the member who writes
 * @param source CommonMark, 1 to 100,000 characters
 * @since 0.1
 */
public record PostDraft(long community, long author, String source) {

    /** Return the draft with another text. */
    public PostDraft withSource(String other) {
        return new PostDraft(community, author, other);
    }
}
