package org.hanse.plugin.rex;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import org.hanse.api.community.Community;
import org.hanse.api.community.Detachment;
import org.hanse.api.community.InstanceExport;
import org.hanse.api.community.InstanceLifecycle;

/** The guides of communities, which go with the plugin unless they are kept. */
@Dependent
class Guides implements InstanceLifecycle {

    private final EntityManager entities;

    @Inject
    Guides(EntityManager entities) {
        this.entities = entities;
    }

    /** Return the guide of a community, empty for none. */
    String of(long community) {
        Guide guide = entities.find(Guide.class, community);
        return guide == null ? "" : guide.text();
    }

    /** Write the guide of a community; without words there is none. */
    void write(long community, String text) {
        Guide guide = entities.find(Guide.class, community);
        if (text.isEmpty()) {
            if (guide != null) {
                entities.remove(guide);
            }
            return;
        }
        if (guide == null) {
            guide = new Guide(community);
            entities.persist(guide);
        }
        guide.say(text);
    }

    @Override
    public void onDetach(Community community, Detachment data) {
        if (data == Detachment.PURGE) {
            write(community.id(), "");
        }
    }

    @Override
    public void export(Community community, InstanceExport to) {
        String text = of(community.id());
        if (!text.isEmpty()) {
            to.item("guide", Map.of("text", text));
        }
    }
}
