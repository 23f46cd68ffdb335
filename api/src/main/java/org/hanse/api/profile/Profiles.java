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

    private Profiles() {}
}
