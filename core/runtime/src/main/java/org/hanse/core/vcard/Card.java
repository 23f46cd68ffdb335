package org.hanse.core.vcard;

import java.util.List;
import java.util.Optional;
import org.hanse.core.picture.Picture;

/**
 * What a card says of a person; texts may be empty.
 *
 * @param birthday {@code 1815-12-10}, or {@code --12-10} without the year
 * @param profile the address of the person's profile
 */
public record Card(
        String name,
        String role,
        String organisation,
        String department,
        String locality,
        String country,
        String birthday,
        List<String> phones,
        List<String> emails,
        List<String> websites,
        String profile,
        Optional<Picture> picture) {

    /** Copy the lists. */
    public Card {
        phones = List.copyOf(phones);
        emails = List.copyOf(emails);
        websites = List.copyOf(websites);
    }
}
