package org.hanse.core.admin;

/**
 * A setting with its value.
 *
 * @param key its configuration key
 * @param label what it is for, empty if the plugin does not say
 * @param value the value in force; empty for a secret
 * @param configured whether somebody has set it
 * @param secret whether the value is hidden
 */
public record SettingRow(String key, String label, String value, boolean configured, boolean secret) {}
