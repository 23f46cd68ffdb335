package org.hanse.core.profile;

/**
 * A field on the form that a member fills in.
 *
 * @param field the field
 * @param entered what stands in it
 * @param stored the form to store, empty if there is nothing to store or a problem
 * @param problem why it cannot be stored, for the member; empty if it can
 */
record Entry(Field field, String entered, String stored, String problem) {

    static Entry good(Field field, String entered, String stored) {
        return new Entry(field, entered, stored, "");
    }

    static Entry bad(Field field, String entered, String problem) {
        return new Entry(field, entered, "", problem);
    }

    boolean isGood() {
        return problem.isEmpty();
    }
}
