package org.hanse.api.forum;

import org.hanse.api.ExtensionPoint;
import org.hanse.api.security.Permission;
import org.hanse.api.security.Role;

/**
 * The extension points and permissions of forums.
 *
 * @since 0.1
 */
public final class Forum {

    /** Types of topics. */
    public static final ExtensionPoint<TopicType> TOPIC_TYPE =
            ExtensionPoint.named("forum.topic-type", TopicType.class);

    /** Transforms of what a person writes, before it is stored. */
    public static final ExtensionPoint<PostTransform> POST_TRANSFORM =
            ExtensionPoint.many("forum.post-transform", PostTransform.class);

    /** The type of a topic that has no other. */
    public static final String DISCUSSION = "core:discussion";

    /** The type of a topic that asks, and has answers. */
    public static final String QUESTION = "core:question";

    /** Open topics and reply. */
    public static final Permission WRITE = new Permission("forum.write", Role.MEMBER);

    private Forum() {}
}
