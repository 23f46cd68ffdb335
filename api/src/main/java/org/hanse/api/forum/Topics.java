package org.hanse.api.forum;

import java.util.Optional;
import java.util.OptionalLong;
import org.hanse.api.HanseException;
import org.hanse.api.Slice;
import org.hanse.api.Window;
import org.hanse.api.security.Caller;

/**
 * Topics and posts, as a caller may see them. Inject it.
 *
 * <p>What the caller may not see is {@link org.hanse.api.ErrorCode#NOT_FOUND} everywhere.
 *
 * @since 0.1
 */
public interface Topics {

    /** Return the topics of a community, the most recently active first; keys are those of {@link #latest}. */
    Slice<Topic> in(Caller caller, long community, Window window);

    /** Return the topics of all communities, the most recently active first; the key is opaque. */
    Slice<Topic> latest(Caller caller, Window window);

    /** Find a topic. */
    Optional<Topic> find(Caller caller, long topic);

    /** Find the topic that discusses a page of the host. */
    Optional<Topic> about(Caller caller, long community, String address);

    /** Return posts of a topic, the oldest first; the key is the id of a post. */
    Slice<Post> posts(Caller caller, long topic, Window window);

    /**
     * Open a topic with its first post.
     *
     * @return its id
     * @throws HanseException NOT_SIGNED_IN, NOT_FOUND, FORBIDDEN, INVALID
     */
    long open(Caller caller, NewTopic topic);

    /**
     * Reply to a topic.
     *
     * @param inReplyTo the post to reply to, if one in particular
     * @param source CommonMark, 1 to 100,000 characters
     * @return the id of the post
     * @throws HanseException NOT_SIGNED_IN, NOT_FOUND, FORBIDDEN, INVALID
     */
    long reply(Caller caller, long topic, OptionalLong inReplyTo, String source);

    /**
     * Tell that what the pages of a topic show has changed, for instance a fragment of a plugin that is kept with a post.
     * Call it in the transaction that changes it: until that ends, others who change the topic wait. Touch several in the
     * order of their ids. Nothing happens where there is no such topic.
     */
    void touch(long topic);
}
