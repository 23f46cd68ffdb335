package org.hanse.core.forum;

import org.hanse.api.Contributions;
import org.hanse.api.Plugin;
import org.hanse.api.forum.Forum;
import org.hanse.api.forum.TopicType;

/** What forums contribute to core. */
public final class ForumModule implements Plugin {

    @Override
    public void contribute(Contributions to) {
        to.add(Forum.TOPIC_TYPE, "discussion", new TopicType("≡", false))
                .add(Forum.TOPIC_TYPE, "question", new TopicType("?", true))
                .permission(Forum.WRITE)
                .entities(
                        TopicEntity.class,
                        PostEntity.class,
                        RevisionEntity.class,
                        TagEntity.class,
                        TopicLinkEntity.class)
                .beans(
                        StoredTopics.class,
                        StoredArchive.class,
                        TopicReader.class,
                        PostReader.class,
                        TopicWriter.class,
                        TopicTypes.class,
                        Composer.class);
    }
}
