package org.hanse.core.plugin;

import java.nio.file.Path;
import org.hanse.api.PluginId;

/**
 * A jar that passed the pre-flight, copied to the work folder.
 *
 * @param file the copy
 * @param sha256 the hash of its bytes, lower-case hexadecimal
 * @param manifest what its manifest says
 */
public record PluginJar(Path file, String sha256, PluginManifest manifest) {

    /** Return the id of the plugin. */
    public PluginId id() {
        return manifest.id();
    }
}
