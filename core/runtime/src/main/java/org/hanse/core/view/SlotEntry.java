package org.hanse.core.view;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;
import org.hanse.api.PluginId;
import org.hanse.api.PluginScope;
import org.hanse.api.view.FragmentSource;
import org.hanse.api.view.Slot;
import org.hanse.api.view.Slots;

/** A fragment of a plan with the source that the container makes for it, when it is first needed. */
record SlotEntry(
        PluginId plugin, PluginScope scope, Slot slot, String template, Optional<Supplier<FragmentSource>> source) {

    private static final Set<Slot> OF_COMMUNITIES =
            Set.of(Slots.COMMUNITY_ASIDE, Slots.TOPIC_ASIDE, Slots.TOPIC_END, Slots.POST_FOOTER, Slots.EVENT_ASIDE);

    /** A template that does not say in which community it shows a slot of communities gets nothing of such plugins. */
    boolean isFor(OptionalLong community, Showing showing) {
        if (scope == PluginScope.SITE) {
            return true;
        }
        return community.isPresent() ? showing.isActive(plugin, community.getAsLong()) : !OF_COMMUNITIES.contains(slot);
    }

    boolean keptWithSubject() {
        return source.isPresent() && source.get().get().keptWithSubject();
    }

    /** What a community can detach is not kept in pieces, which would show it until their subject changes. */
    boolean keptInPieces() {
        return scope == PluginScope.SITE && keptWithSubject();
    }

    String what() {
        return "fragment %s in %s".formatted(template, slot);
    }

    String templateName() {
        return plugin + ":" + template;
    }
}
