package org.hanse.core.plugin;

import java.util.Set;
import org.hanse.api.PluginId;

/**
 * What the jar manifest of a plugin says, read before any of its code runs.
 *
 * @param id {@code Hanse-Plugin-Id}
 * @param version {@code Hanse-Plugin-Version}
 * @param api {@code Hanse-Api}, a Maven version range such as {@code [0.1,0.2)}
 * @param requires {@code Hanse-Requires}: plugins without which it does not load
 * @param optional {@code Hanse-Optional}: plugins that load before it where they are there
 * @param conflicts {@code Hanse-Conflicts}: plugins beside which it does not load
 * @param before {@code Hanse-Before}: plugins that it comes before
 * @param after {@code Hanse-After}: plugins that it comes after
 * @param exports {@code Hanse-Exports}: packages that plugins which require it see
 */
public record PluginManifest(
        PluginId id,
        String version,
        String api,
        Set<PluginId> requires,
        Set<PluginId> optional,
        Set<PluginId> conflicts,
        Set<PluginId> before,
        Set<PluginId> after,
        Set<String> exports) {

    /** Copy the sets. */
    public PluginManifest {
        requires = Set.copyOf(requires);
        optional = Set.copyOf(optional);
        conflicts = Set.copyOf(conflicts);
        before = Set.copyOf(before);
        after = Set.copyOf(after);
        exports = Set.copyOf(exports);
    }

    /** Return the manifest of core or of a plugin without any ties. */
    public static PluginManifest of(PluginId id, String version, String api) {
        return new PluginManifest(id, version, api, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());
    }
}
