package org.hanse.plugin.rex;

import org.hanse.api.Contributions;
import org.hanse.api.Plugin;
import org.hanse.api.PluginScope;
import org.hanse.api.community.InstanceLifecycle;
import org.hanse.api.forum.Forum;
import org.hanse.api.forum.TopicType;
import org.hanse.api.security.Permission;
import org.hanse.api.security.Role;
import org.hanse.api.view.Slots;

/**
 * Adds a type of topics for experience feedback, with a starter text and hints for its readers, to communities that
 * attach it; each can say what it asks of feedback.
 */
public final class RexPlugin implements Plugin {

    static final String TYPE = "rex:rex";

    static final Permission GUIDE = new Permission("rex.guide", Role.STEWARD);

    @Override
    public void contribute(Contributions to) {
        to.scope(PluginScope.COMMUNITY)
                .add(Forum.TOPIC_TYPE, "rex", new TopicType("↻", false))
                .fragment(Slots.TOPIC_ASIDE, "reading.vm", RexTopics.class)
                .fragment(Slots.COMMUNITY_ASIDE, "guide.vm", GuideAside.class)
                .permission(GUIDE)
                .resource(GuideResource.class)
                .entities(Guide.class)
                .add(InstanceLifecycle.POINT, Guides.class);
    }
}
