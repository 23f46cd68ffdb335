package org.hanse.api.security;

/**
 * A role in a community, from the least to the most powerful; each role has the permissions of those before it.
 *
 * @since 0.1
 */
public enum Role {
    /** Anybody who sees the community without belonging to it. */
    GUEST,
    /** A member who reads. */
    READER,
    /** A member. */
    MEMBER,
    /** A member who may also edit what is shared. */
    CONTRIBUTOR,
    /** Looks after the tone and settles reports. */
    MODERATOR,
    /** Animates the community: its facilitator. */
    STEWARD,
    /** Answers for the community. */
    OWNER
}
