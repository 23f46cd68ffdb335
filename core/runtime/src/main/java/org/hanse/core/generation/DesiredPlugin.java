package org.hanse.core.generation;

import org.hanse.api.PluginId;

/**
 * A plugin of the desired set.
 *
 * @param id its id
 * @param version its version, for people
 * @param sha256 the hash of its jar
 * @param enabled whether it is to run
 */
public record DesiredPlugin(PluginId id, String version, String sha256, boolean enabled) {

    DesiredPlugin enabled(boolean wanted) {
        return new DesiredPlugin(id, version, sha256, wanted);
    }
}
