package org.hanse.api.profile;

import org.hanse.api.HanseException;
import org.hanse.api.Slice;
import org.hanse.api.Window;
import org.hanse.api.security.Caller;

/**
 * Who is connected with whom, follows whom and has blocked whom. Inject it. Each method refuses with NOT_SIGNED_IN who is
 * not signed in, with NOT_FOUND where there is no such member or a block stands between the two, and with INVALID an act
 * upon oneself.
 *
 * @since 0.1
 */
public interface Connections {

    /** Return how the caller stands with somebody. */
    Relation with(Caller caller, long member);

    /**
     * Ask somebody to connect; whoever was asked by that person connects.
     *
     * @throws HanseException CONFLICT if too many requests of the caller wait for an answer
     */
    void connect(Caller caller, long member);

    /** Leave a request of somebody without an answer; that person is not told. */
    void ignore(Caller caller, long member);

    /** End a connection, or take a request back. Nothing happens where there is none. */
    void disconnect(Caller caller, long member);

    /** Follow what somebody does. */
    void follow(Caller caller, long member);

    /** Follow no more. */
    void unfollow(Caller caller, long member);

    /**
     * Block somebody: connections and follows between the two end, and neither sees the other any more. A member who does not
     * exist is blocked without a word, as one who has blocked the caller is, so that nobody learns which of the two it is.
     */
    void block(Caller caller, long member);

    /** Block no more. What ended stays ended. */
    void unblock(Caller caller, long member);

    /** List those with whom the caller stands in some way, the latest first. */
    Slice<Acquaintance> list(Caller caller, Relation.Kind kind, Window window);
}
