package org.hanse.api.community;

/**
 * Who may know of a community and read it, from closed to open.
 *
 * @since 0.1
 */
public enum Visibility {
    /** Only members know that it exists. */
    SECRET,
    /** Everybody sees its card, members read it. */
    LISTED,
    /** Everybody who is signed in reads it. */
    SIGNED_IN,
    /** Everybody reads it. */
    PUBLIC
}
