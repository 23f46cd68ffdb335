package org.hanse.api;

/**
 * What kind of mistake an error is, whose it is, and the HTTP status that tells a client.
 *
 * @since 0.1
 */
public enum ErrorCode {
    /** A parameter or body that cannot be understood. */
    BAD_REQUEST(Kind.CALLER, 400),
    /** Nobody is signed in and the act needs a person. */
    NOT_SIGNED_IN(Kind.CALLER, 401),
    /** The caller sees the object and may not do this with it. */
    FORBIDDEN(Kind.CALLER, 403),
    /** The request does not prove that it comes from the host's own pages. */
    CROSS_SITE(Kind.CALLER, 403),
    /** There is no such thing, or the caller may not know that there is. */
    NOT_FOUND(Kind.CALLER, 404),
    /** The object has changed or is in a state that does not allow the act. */
    CONFLICT(Kind.CALLER, 409),
    /** The plugin that served this address is disabled. */
    GONE(Kind.CALLER, 410),
    /** The body is larger than allowed. */
    TOO_LARGE(Kind.CALLER, 413),
    /** The body has a content type that the address does not take. */
    UNSUPPORTED_TYPE(Kind.CALLER, 415),
    /** The body is well formed and a value in it is not acceptable. */
    INVALID(Kind.CALLER, 422),
    /** The caller asks too much in too short a time, and may ask again later. */
    TOO_MANY(Kind.CALLER, 429),
    /** A plugin jar, manifest, plan or migration that cannot be used. */
    BAD_PLUGIN(Kind.PLUGIN, 422),
    /** A plugin failed or was too slow while it ran. */
    PLUGIN_FAILED(Kind.PLUGIN, 500),
    /** The host's configuration or environment does not allow it. */
    BAD_HOST(Kind.HOST, 500),
    /** Hanse is starting, stopping or overloaded. */
    UNAVAILABLE(Kind.HOST, 503),
    /** A fault of Hanse itself. */
    INTERNAL(Kind.INTERNAL, 500);

    /** Whose mistake an error is. */
    public enum Kind {
        /** The person or program that sent the request. */
        CALLER,
        /** A plugin. */
        PLUGIN,
        /** The embedding application. */
        HOST,
        /** Hanse. */
        INTERNAL
    }

    private final Kind kind;
    private final int status;

    ErrorCode(Kind kind, int status) {
        this.kind = kind;
        this.status = status;
    }

    /** Return whose mistake it is. */
    public Kind kind() {
        return kind;
    }

    /** Return the HTTP status, 400 to 599. */
    public int status() {
        return status;
    }
}
