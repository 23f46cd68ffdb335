package org.hanse.core.notification;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.hanse.api.security.Caller;
import org.hanse.api.view.Fragment;
import org.hanse.api.view.FragmentSource;
import org.hanse.api.view.SlotContext;

/** How many notifications the reader has not read, for the navigation and for pages of the host. */
class UnreadCount implements FragmentSource {

    private final OwnCount count;

    @Inject
    UnreadCount(OwnCount count) {
        this.count = count;
    }

    @Override
    public Map<Long, Fragment> load(Caller caller, List<SlotContext> contexts) {
        return caller.signedIn()
                ? Map.of(contexts.get(0).subject(), Fragment.of("unread", count.unread(caller)))
                : Map.of();
    }
}
