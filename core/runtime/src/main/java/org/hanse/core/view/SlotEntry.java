package org.hanse.core.view;

import java.util.Optional;
import java.util.function.Supplier;
import org.hanse.api.PluginId;
import org.hanse.api.view.FragmentSource;
import org.hanse.api.view.Slot;

/** A fragment of a plan with the source that the container makes for it, when it is first needed. */
record SlotEntry(PluginId plugin, Slot slot, String template, Optional<Supplier<FragmentSource>> source) {

    boolean keptWithSubject() {
        return source.isPresent() && source.get().get().keptWithSubject();
    }

    String what() {
        return "fragment %s in %s".formatted(template, slot);
    }

    String templateName() {
        return plugin + ":" + template;
    }
}
