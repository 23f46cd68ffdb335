package org.hanse.core.plugin;

import org.hanse.api.PluginId;

/** A plugin cannot become part of a generation: who, in which phase, why, and what helps. */
public final class BuildFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient PluginId plugin;
    private final Phase phase;
    private final String remedy;

    /** Create a fault whose cause is the message. */
    public BuildFault(PluginId plugin, Phase phase, String cause, String remedy) {
        super(cause);
        this.plugin = plugin;
        this.phase = phase;
        this.remedy = remedy;
    }

    /** Create a fault from what was thrown. */
    public BuildFault(PluginId plugin, Phase phase, String cause, String remedy, Throwable thrown) {
        super(cause, thrown);
        this.plugin = plugin;
        this.phase = phase;
        this.remedy = remedy;
    }

    /** Return whose fault it is; {@link PluginId#CORE} if it is ours. */
    public PluginId plugin() {
        return plugin;
    }

    /** Return when it happened. */
    public Phase phase() {
        return phase;
    }

    /** Return what an administrator or the plugin's author can do. */
    public String remedy() {
        return remedy;
    }
}
