package org.hanse.core.plugin;

import java.util.Arrays;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hanse.api.HanseException;
import org.hanse.api.PluginId;
import org.jspecify.annotations.Nullable;

/** Reads what a jar manifest says about a plugin. */
record ManifestReader(Attributes attributes, PluginId assumed) {

    /**
     * Read a manifest.
     *
     * @param assumed whom to name in a fault before the id is known
     */
    static PluginManifest read(Manifest manifest, PluginId assumed) {
        return new ManifestReader(manifest.getMainAttributes(), assumed).read();
    }

    private PluginManifest read() {
        return new PluginManifest(
                id(),
                required("Hanse-Plugin-Version"),
                required("Hanse-Api"),
                ids("Hanse-Requires"),
                ids("Hanse-Optional"),
                ids("Hanse-Conflicts"),
                ids("Hanse-Before"),
                ids("Hanse-After"),
                list(attributes.getValue("Hanse-Exports")).collect(Collectors.toSet()));
    }

    private PluginId id() {
        PluginId id = id("Hanse-Plugin-Id", required("Hanse-Plugin-Id"));
        if (id.equals(PluginId.CORE)) {
            throw fault("Hanse-Plugin-Id is 'core', which is Hanse itself", "give the plugin an id of its own");
        }
        return id;
    }

    private Set<PluginId> ids(String name) {
        return list(attributes.getValue(name)).map(value -> id(name, value)).collect(Collectors.toSet());
    }

    private PluginId id(String name, String value) {
        try {
            return new PluginId(value);
        } catch (HanseException e) {
            throw new BuildFault(assumed, Phase.MANIFEST, name + ": " + e.getMessage(), "correct " + name, e);
        }
    }

    private String required(String name) {
        String value = attributes.getValue(name);
        if (value == null || value.isBlank()) {
            throw fault(
                    "the manifest has no " + name,
                    "build the plugin with org.hanse:hanse-plugin-parent as its Maven parent, which writes it");
        }
        return value.strip();
    }

    private BuildFault fault(String cause, String remedy) {
        return new BuildFault(assumed, Phase.MANIFEST, cause, remedy);
    }

    private static Stream<String> list(@Nullable String value) {
        return value == null
                ? Stream.empty()
                : Arrays.stream(value.split(",")).map(String::strip).filter(part -> !part.isEmpty());
    }
}
