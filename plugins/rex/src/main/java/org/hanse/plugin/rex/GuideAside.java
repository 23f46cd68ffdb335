package org.hanse.plugin.rex;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hanse.api.security.Caller;
import org.hanse.api.view.Fragment;
import org.hanse.api.view.FragmentSource;
import org.hanse.api.view.SlotContext;

/** Shows the guide beside its community, and to facilitators the form to write it. */
@Dependent
final class GuideAside implements FragmentSource {

    private final Guides guides;

    @Inject
    GuideAside(Guides guides) {
        this.guides = guides;
    }

    @Override
    public Map<Long, Fragment> load(Caller caller, List<SlotContext> contexts) {
        Map<Long, Fragment> fragments = new HashMap<>();
        for (SlotContext context : contexts) {
            long community = context.subject();
            String guide = guides.of(community);
            boolean writes = caller.signedIn() && caller.can(RexPlugin.GUIDE, community);
            if (!guide.isEmpty() || writes) {
                fragments.put(community, new Fragment(Map.of("guide", guide, "writes", writes)));
            }
        }
        return fragments;
    }
}
