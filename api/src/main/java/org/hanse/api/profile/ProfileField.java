package org.hanse.api.profile;

import java.util.List;

/**
 * A field of every profile.
 *
 * <p>Its label is the message {@code profile.field.<name>} of the plugin that adds it, the label of an option {@code
 * profile.field.<name>.<option>}, the heading of its group {@code profile.group.<group>}. An administrator may change
 * order, necessity and default audience.
 *
 * @param name lower-case words joined by hyphens
 * @param type the name of its {@link FieldType}, {@code plugin-id:name}
 * @param group the group that it stands in, lower-case words joined by hyphens; empty for the first one
 * @param required whether the form of a profile refuses to be stored without it
 * @param multiple whether it takes several values
 * @param editor who fills it in
 * @param searchable whether people are found by it
 * @param card whether it is shown on the card of a person
 * @param audience who sees it unless the person chooses otherwise; {@link Audience#COMMUNITIES} needs names, hence it is
 *     none
 * @param options the values to choose from, for types that choose; for a computed field the full names of the fields,
 *     {@code plugin-id:name}, whose values it joins
 * @param pattern a regular expression that the whole stored form has to match, empty for any
 * @since 0.1
 */
public record ProfileField(
        String name,
        String type,
        String group,
        boolean required,
        boolean multiple,
        Editor editor,
        boolean searchable,
        boolean card,
        Audience audience,
        List<String> options,
        String pattern) {

    /**
     * Who fills in a field.
     *
     * @since 0.1
     */
    public enum Editor {
        /** The person. */
        SELF,
        /** An administrator, or the steward of a community that the person belongs to. */
        STEWARD,
        /** The host: see {@link org.hanse.api.host.Host#profile}. */
        HOST
    }

    /** Copy the options. */
    public ProfileField {
        options = List.copyOf(options);
    }

    /** Create an optional field with one value, in the first group, for all members. */
    public ProfileField(String name, String type) {
        this(name, type, "", false, false, Editor.SELF, false, false, Audience.MEMBERS, List.of(), "");
    }

    /** Return this in a group. */
    public ProfileField inGroup(String other) {
        return new ProfileField(
                name, type, other, required, multiple, editor, searchable, card, audience, options, pattern);
    }

    /** Return this as a field that has to be filled in. */
    public ProfileField mandatory() {
        return new ProfileField(
                name, type, group, true, multiple, editor, searchable, card, audience, options, pattern);
    }

    /** Return this with several values, each of one line. */
    public ProfileField several() {
        return new ProfileField(
                name, type, group, required, true, editor, searchable, card, audience, options, pattern);
    }

    /** Return this as a field that somebody else fills in. */
    public ProfileField editedBy(Editor other) {
        return new ProfileField(
                name, type, group, required, multiple, other, searchable, card, audience, options, pattern);
    }

    /** Return this as a field that people are found by. */
    public ProfileField searched() {
        return new ProfileField(name, type, group, required, multiple, editor, true, card, audience, options, pattern);
    }

    /** Return this as a field that the card of a person shows. */
    public ProfileField onCard() {
        return new ProfileField(
                name, type, group, required, multiple, editor, searchable, true, audience, options, pattern);
    }

    /** Return this with another default audience. */
    public ProfileField seenBy(Audience other) {
        return new ProfileField(
                name, type, group, required, multiple, editor, searchable, card, other, options, pattern);
    }

    /** Return this with values to choose from, or with the fields that a computed one joins. */
    public ProfileField of(String... values) {
        return new ProfileField(
                name, type, group, required, multiple, editor, searchable, card, audience, List.of(values), pattern);
    }

    /** Return this with a regular expression that stored forms have to match. */
    public ProfileField matching(String expression) {
        return new ProfileField(
                name, type, group, required, multiple, editor, searchable, card, audience, options, expression);
    }
}
