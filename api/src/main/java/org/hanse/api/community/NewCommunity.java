package org.hanse.api.community;

/**
 * What it takes to create a community.
 *
 * @param slug 2 to 60 lower-case ASCII letters, digits and hyphens; unique
 * @param name 2 to 80 characters
 * @param summary up to 300 characters
 * @param language a BCP 47 tag
 * @param visibility who may know of it and read it
 * @param joining how somebody comes in
 * @since 0.1
 */
public record NewCommunity(
        String slug, String name, String summary, String language, Visibility visibility, JoinPolicy joining) {

    /** Create what it takes to create a community that whoever sees it may join. */
    public NewCommunity(String slug, String name, String summary, String language, Visibility visibility) {
        this(slug, name, summary, language, visibility, JoinPolicy.OPEN);
    }
}
