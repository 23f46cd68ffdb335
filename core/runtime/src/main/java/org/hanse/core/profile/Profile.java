package org.hanse.core.profile;

import java.util.List;
import org.hanse.api.profile.Member;

/**
 * A member with what a reader sees of their profile.
 *
 * @param member the member
 * @param entries the fields that have a value, in the order of fields
 */
record Profile(Member member, List<Filled> entries) {

    Profile {
        entries = List.copyOf(entries);
    }

    /**
     * A field with its value.
     *
     * @param field the field
     * @param stored the value in the form that its type stores, empty for a computed one
     * @param text the value as the reader sees it
     */
    record Filled(Field field, String stored, String text) {}
}
