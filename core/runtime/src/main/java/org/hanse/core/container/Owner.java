package org.hanse.core.container;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hanse.api.PluginId;

/** Whose a class is, told by the name of its class loader, which ends with the plugin's id. */
final class Owner {

    private static final Pattern LAST_WORD = Pattern.compile("[a-z](?:-?[a-z0-9]){1,29}$");

    private Owner() {}

    static PluginId of(Class<?> type) {
        ClassLoader loader = type.getClassLoader();
        if (loader == null || loader.getName() == null || loader == Owner.class.getClassLoader()) {
            return PluginId.CORE;
        }
        Matcher word = LAST_WORD.matcher(loader.getName());
        return word.find() ? new PluginId(word.group()) : PluginId.CORE;
    }
}
