package org.hanse.api.settings;

/**
 * The values of the settings that the injecting plugin introduced. Inject it.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface Settings {

    /** Return the configured value, or the fallback; always within its bounds. */
    <T> T get(Setting<T> setting);
}
