package org.hanse.plugin.rex;

import org.hanse.api.Contributions;
import org.hanse.api.Plugin;
import org.hanse.api.forum.Forum;
import org.hanse.api.forum.TopicType;
import org.hanse.api.view.Slots;

/** Adds a type of topics for experience feedback, with a starter text and hints for its readers. */
public final class RexPlugin implements Plugin {

    static final String TYPE = "rex:rex";

    @Override
    public void contribute(Contributions to) {
        to.add(Forum.TOPIC_TYPE, "rex", new TopicType("↻", false))
                .fragment(Slots.TOPIC_ASIDE, "reading.vm", RexTopics.class);
    }
}
