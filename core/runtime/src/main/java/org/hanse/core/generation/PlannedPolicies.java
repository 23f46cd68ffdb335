package org.hanse.core.generation;

import java.util.List;
import java.util.stream.Stream;
import org.hanse.api.Contribution;
import org.hanse.api.security.Policy;
import org.hanse.core.plugin.LoadedPlugin;
import org.hanse.core.plugin.Phase;
import org.hanse.core.security.ActivePolicy;

/** The policies of a generation, each behind the guard. */
record PlannedPolicies(Draft draft) {

    List<ActivePolicy> all() {
        return draft.plugins().stream().flatMap(this::of).toList();
    }

    private Stream<ActivePolicy> of(LoadedPlugin plugin) {
        return plugin.plan().of(Contribution.Guard.class).stream().map(guard -> {
            Class<? extends Policy> type =
                    plugin.type(guard.className(), Phase.BEANS).asSubclass(Policy.class);
            Policy contained = (caller, guarded) -> draft.guard()
                    .isolate(
                            plugin.id(),
                            "policy over " + guarded,
                            () -> draft.container().create(type).decide(caller, guarded));
            return new ActivePolicy(plugin.id(), guard.guarded(), contained);
        });
    }
}
