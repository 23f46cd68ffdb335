package org.hanse.core.connection;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hanse.api.profile.Connections;
import org.hanse.api.security.Caller;
import org.hanse.api.view.Fragment;
import org.hanse.api.view.FragmentSource;
import org.hanse.api.view.SlotContext;

/** The buttons beside a profile. */
class ConnectionActs implements FragmentSource {

    private final Connections connections;

    @Inject
    ConnectionActs(Connections connections) {
        this.connections = connections;
    }

    @Override
    public Map<Long, Fragment> load(Caller caller, List<SlotContext> contexts) {
        Map<Long, Fragment> fragments = new HashMap<>();
        for (SlotContext context : contexts) {
            long member = context.subject();
            if (caller.signedIn() && !caller.is(member)) {
                fragments.put(
                        member, new Fragment(Map.of("member", member, "relation", connections.with(caller, member))));
            }
        }
        return fragments;
    }
}
