package org.hanse.api.profile;

/**
 * How somebody stands with another member.
 *
 * @param state the connection of the two
 * @param follows whether the first follows the other
 * @param blocks whether the first has blocked the other
 * @since 0.1
 */
public record Relation(State state, boolean follows, boolean blocks) {

    /** A connection as one of the two sees it. */
    public enum State {
        /** There is none. */
        NONE,
        /** One has asked the other. */
        REQUESTED,
        /** One was asked by the other. */
        RECEIVED,
        /** One was asked by the other, and leaves it at that. */
        IGNORED,
        /** Both want it. */
        CONNECTED
    }

    /** A list of members that somebody stands with in one way. */
    public enum Kind {
        /** Those one is connected with. */
        CONNECTED,
        /** Those who wait for an answer. */
        RECEIVED,
        /** Those who have been asked. */
        REQUESTED,
        /** Those one follows. */
        FOLLOWED,
        /** Those one has blocked. */
        BLOCKED
    }
}
