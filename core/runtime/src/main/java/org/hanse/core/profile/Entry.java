package org.hanse.core.profile;

import java.util.List;

/**
 * A field on the form that a member fills in.
 *
 * @param field the field
 * @param entered what stands in it
 * @param stored the form to store, empty if there is nothing to store or a problem
 * @param problem why it cannot be stored, for the member; empty if it can
 * @param seen whom it is shown to
 */
record Entry(Field field, List<String> entered, String stored, String problem, AudienceChoice seen) {

    Entry {
        entered = List.copyOf(entered);
    }

    static Entry good(Field field, List<String> entered, String stored, AudienceChoice seen) {
        return new Entry(field, entered, stored, "", seen);
    }

    static Entry bad(Field field, List<String> entered, String problem, AudienceChoice seen) {
        return new Entry(field, entered, "", problem, seen);
    }

    boolean isGood() {
        return problem.isEmpty();
    }
}
