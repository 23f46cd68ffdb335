package org.hanse.api.profile;

import org.hanse.api.ExtensionPoint;

/**
 * The extension points of profiles, and the field types of core. Sections are fragments in
 * {@link org.hanse.api.view.Slots#PROFILE_SECTION}.
 *
 * @since 0.1
 */
public final class Profiles {

    /** Types of fields. */
    public static final ExtensionPoint<FieldType> FIELD_TYPE =
            ExtensionPoint.named("profile.field-type", FieldType.class);

    /** Fields. */
    public static final ExtensionPoint<ProfileField> FIELD = ExtensionPoint.many("profile.field", ProfileField.class);

    /** A line of text, up to 200 characters. */
    public static final String TEXT = "core:text";

    /** Text of several lines, up to 2,000 characters. */
    public static final String LONG_TEXT = "core:long-text";

    /** An absolute {@code https} or {@code http} address. */
    public static final String URL = "core:url";

    /** A telephone number. */
    public static final String PHONE = "core:phone";

    /** CommonMark, up to 2,000 characters. */
    public static final String MARKDOWN = "core:markdown";

    /** A decimal number. */
    public static final String NUMBER = "core:number";

    /** One of the options of the field. */
    public static final String SELECT = "core:select";

    /** Some of the options of the field, in a list; the field is {@link ProfileField#several}. */
    public static final String MULTI_SELECT = "core:multi-select";

    /** Some of the options of the field, each with a box to check; the field is {@link ProfileField#several}. */
    public static final String CHECKBOXES = "core:checkboxes";

    /** A day, stored as ISO 8601. */
    public static final String DATE = "core:date";

    /** A day and a time, stored as ISO 8601 without a zone. */
    public static final String DATE_TIME = "core:date-time";

    /** A day with or without its year, stored as {@code 1815-12-10} or {@code --12-10}. */
    public static final String BIRTHDAY = "core:birthday";

    /** A country, stored as ISO 3166 code of two letters, read in the reader's language. */
    public static final String COUNTRY = "core:country";

    /** An e-mail address. */
    public static final String EMAIL = "core:email";

    /** What other fields say, as far as the reader sees them; the options of the field name them. */
    public static final String COMPUTED = "core:computed";

    private Profiles() {}
}
