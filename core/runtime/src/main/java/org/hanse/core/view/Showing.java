package org.hanse.core.view;

import java.util.Set;
import org.hanse.api.PluginId;
import org.hanse.api.security.Caller;

/** Which fragments show to whom, and where. */
@FunctionalInterface
public interface Showing {

    /** Return which fragments policies close to a caller, by plugin and template. */
    Set<String> closed(Caller caller);

    /** Return whether a plugin works in a community. */
    default boolean isActive(PluginId plugin, long community) {
        return true;
    }
}
