package org.hanse.core.security;

import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import org.hanse.api.security.Caller;

/** What policies keep from a caller. Inject it. */
public interface Guards {

    /**
     * Return the keys of a kind of guard that are closed to a caller, such as topic types: every guard whose policy does
     * not allow it, or whose plugin is absent. Never empty, so that it can stand in a query: an unused key is added.
     */
    Set<String> closed(Caller caller, String kind);

    /** Return the keys of a kind that are closed to at least somebody, for whom nobody can be asked. Never empty. */
    default Set<String> guarded(String kind) {
        return closed(Caller.anonymous(Locale.ROOT, ZoneOffset.UTC), kind);
    }
}
