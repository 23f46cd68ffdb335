package org.hanse.core.security;

import org.hanse.api.PluginId;
import org.hanse.api.security.Guarded;
import org.hanse.api.security.Policy;

/**
 * A policy of the generation.
 *
 * @param plugin who contributed it
 * @param guarded what it guards
 * @param policy the policy, behind a guard that contains its failures
 */
public record ActivePolicy(PluginId plugin, Guarded guarded, Policy policy) {}
