package org.hanse.core.generation;

import java.util.List;
import java.util.Optional;
import org.hanse.api.PluginId;

/**
 * A wish of an administrator.
 *
 * @param actor who
 * @param act what, such as {@code install}
 * @param subject on what, such as {@code hello 1.0}
 * @param released a plugin that leaves quarantine by it
 * @param wanted the plugins that are wanted then
 */
record Change(String actor, String act, String subject, Optional<PluginId> released, List<DesiredPlugin> wanted) {

    String name() {
        return act + " " + subject;
    }
}
