package org.hanse.api.badge;

/**
 * The fact that an award rests on. A reader sees it only if they may see the object.
 *
 * @param kind what the object is
 * @param id the id of the object
 * @since 0.1
 */
public record Evidence(Kind kind, long id) {

    /** What the object is. */
    public enum Kind {
        /** A topic. */
        TOPIC,
        /** A post. */
        POST,
        /** An event. */
        EVENT,
        /** A community. */
        COMMUNITY,
        /** Recorded by another system. */
        ELSEWHERE
    }
}
