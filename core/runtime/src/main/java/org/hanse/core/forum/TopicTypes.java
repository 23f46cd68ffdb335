package org.hanse.core.forum;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hanse.api.Extension;
import org.hanse.api.Extensions;
import org.hanse.api.forum.Forum;
import org.hanse.api.forum.TopicType;
import org.hanse.api.security.Caller;
import org.hanse.api.security.Guarded;
import org.hanse.core.attachment.AttachedPlugins;
import org.hanse.core.security.Guards;

/** The types of topics that plugins add. */
class TopicTypes {

    private final Extensions extensions;
    private final AttachedPlugins attached;
    private final Guards guards;

    @Inject
    TopicTypes(Extensions extensions, AttachedPlugins attached, Guards guards) {
        this.extensions = extensions;
        this.attached = attached;
        this.guards = guards;
    }

    /** Return the types that a caller may use in a community. */
    List<Extension<TopicType>> open(Caller caller, long community) {
        Set<String> closed = guards.closed(caller, Guarded.TOPIC_TYPE);
        return attached.of(Forum.TOPIC_TYPE, community).stream()
                .filter(type -> !closed.contains(type.name()))
                .toList();
    }

    /** Find a type, of a plugin that is detached too: its topics stay what they are. The plugin that added it may be gone. */
    Optional<Extension<TopicType>> find(String name) {
        return extensions.of(Forum.TOPIC_TYPE).stream()
                .filter(type -> type.name().equals(name))
                .findFirst();
    }

    boolean answers(String name) {
        return find(name).map(type -> type.value().answers()).orElse(false);
    }
}
