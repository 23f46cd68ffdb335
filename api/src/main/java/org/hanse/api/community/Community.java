package org.hanse.api.community;

import java.time.Instant;

/**
 * A community as its card shows it.
 *
 * @param id its id
 * @param slug its name in addresses: lower-case ASCII letters, digits and hyphens
 * @param name its name
 * @param summary what it is about, in a sentence
 * @param language its main language, a BCP 47 tag
 * @param visibility who may know of it and read it
 * @param joining how somebody comes in
 * @param members how many members it has
 * @param created when it was created
 * @param archived whether it is kept to be read only
 * @param colour its colour, a number of the palette from 0 to 7
 * @param avatar the picture that stands for it, small and square
 * @param banner the picture above its name, five times as wide as high
 * @since 0.1
 */
public record Community(
        long id,
        String slug,
        String name,
        String summary,
        String language,
        Visibility visibility,
        JoinPolicy joining,
        int members,
        Instant created,
        boolean archived,
        int colour,
        CommunityPicture avatar,
        CommunityPicture banner) {}
