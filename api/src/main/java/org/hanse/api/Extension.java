package org.hanse.api;

/**
 * One contribution to an extension point, as its owner sees it.
 *
 * @param plugin who contributed it
 * @param name its name, {@code plugin-id:name} at a named point, otherwise the simple name of its class
 * @param value the value, or the implementation behind a guard that contains its failures
 * @param <T> the contract
 * @since 0.1
 */
public record Extension<T>(PluginId plugin, String name, T value) {}
