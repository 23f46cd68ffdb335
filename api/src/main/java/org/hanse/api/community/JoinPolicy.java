package org.hanse.api.community;

/**
 * How somebody comes into a community.
 *
 * @since 0.1
 */
public enum JoinPolicy {
    /** Whoever wants to joins at once. */
    OPEN,
    /** Whoever wants to asks, and a facilitator decides. */
    REQUEST,
    /** Nobody joins without an invitation. */
    INVITE_ONLY,
    /** Those join who are in a group of the host that the community names. */
    RULE
}
