package org.hanse.core.signal;

import org.hanse.api.PluginId;
import org.hanse.api.signal.SignalListener;

/**
 * A listener of the generation.
 *
 * @param plugin whose it is
 * @param signal the name of the signal's class, or of an interface of it
 * @param type its class
 */
record Listener(PluginId plugin, String signal, Class<? extends SignalListener<?>> type) {

    /** Return what names it in the database, for this generation and later ones. */
    String key() {
        return plugin + ":" + type.getName();
    }
}
