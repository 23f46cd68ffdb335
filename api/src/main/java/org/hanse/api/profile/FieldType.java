package org.hanse.api.profile;

import java.util.Locale;
import java.util.Map;
import org.hanse.api.HanseException;

/**
 * A type of profile fields: what may be entered and how it reads.
 *
 * @since 0.1
 */
public interface FieldType {

    /**
     * Check what a person entered, and return the form to store, at most 2,000 characters.
     *
     * @throws HanseException with {@link org.hanse.api.ErrorCode#INVALID} and a message for that person
     */
    String check(String entered, Locale locale);

    /** Return a stored value as text for a reader. */
    String display(String stored, Locale locale);

    /**
     * Return the {@code type} of the HTML input; {@code textarea} for long texts, {@code select} for one of the choices,
     * {@code checkbox} for several of them, {@code day} for a day of which the year may be left out, {@code none} for what
     * nobody enters.
     */
    default String input() {
        return "text";
    }

    /**
     * Return what there is to choose from, in the order of the form: labels for a reader by the stored forms. By default,
     * nothing but the options of a field.
     */
    default Map<String, String> choices(Locale locale) {
        return Map.of();
    }
}
