package org.hanse.api.community;

/**
 * Where somebody stands with a community. Only {@link #ACTIVE} and {@link #PAUSED} make a member; the others give no
 * access to anything.
 *
 * @since 0.1
 */
public enum Standing {
    /** Never had anything to do with it. */
    NONE,
    /** Has asked to join, and waits for an answer. */
    REQUESTED,
    /** Is invited, and has not answered. */
    INVITED,
    /** Is a member. */
    ACTIVE,
    /** Is a member who is away for a while: reads and writes, and is not told of news. */
    PAUSED,
    /** Was a member and left, took a request back, or an invitation ended unanswered. */
    LEFT,
    /** Was a member, and somebody put an end to it. */
    REMOVED,
    /** Asked and was not taken, or declined an invitation. */
    REFUSED;

    /** Return whether this makes a member. */
    public boolean isMember() {
        return this == ACTIVE || this == PAUSED;
    }
}
