package org.hanse.core.container;

import org.hanse.api.PluginId;

/** Whose a class is, told by the name of its class loader: {@code hanse-plugin-<id>}. */
final class Owner {

    private static final String PREFIX = "hanse-plugin-";

    private Owner() {}

    static PluginId of(Class<?> type) {
        ClassLoader loader = type.getClassLoader();
        String name = loader == null ? null : loader.getName();
        return name == null || !name.startsWith(PREFIX) ? PluginId.CORE : new PluginId(name.substring(PREFIX.length()));
    }
}
