package org.hanse.core.security;

import org.hanse.api.PluginId;
import org.hanse.api.security.Guarded;

/**
 * That a plugin has guarded something, kept for as long as nobody lifts it.
 *
 * @param plugin whose policy
 * @param guarded what
 */
public record RecordedGuard(PluginId plugin, Guarded guarded) {}
