package org.hanse.api.profile;

/**
 * Who sees something of a profile, from the fewest to the most. Each person chooses for each field; what they have not
 * chosen follows the default of the field.
 *
 * @since 0.1
 */
public enum Audience {
    /** The person alone. */
    ME,
    /** Those whom the person is connected with. */
    CONNECTIONS,
    /** The members of communities that the person names. */
    COMMUNITIES,
    /** Everybody who is signed in. */
    MEMBERS,
    /** Everybody, where the host shows profiles to people who are not signed in. */
    PUBLIC
}
