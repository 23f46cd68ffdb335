package org.hanse.core.search;

import org.hanse.api.PluginId;
import org.hanse.api.search.DocumentSource;

/**
 * A kind of documents.
 *
 * @param plugin who contributes it
 * @param name its name, {@code plugin-id:name}
 * @param source tells of its documents
 */
record Kind(PluginId plugin, String name, DocumentSource source) {

    /** Return what stands for it in addresses: core's kinds without their plugin. */
    String word() {
        return plugin.equals(PluginId.CORE) ? local() : name;
    }

    /** Return the key of its label among the messages of the plugin. */
    String label() {
        return "search.kind." + local();
    }

    private String local() {
        return name.substring(name.indexOf(':') + 1);
    }
}
