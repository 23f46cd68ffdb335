package org.hanse.api;

/**
 * The entry point of a plugin, found by {@link java.util.ServiceLoader} in the plugin's own jar.
 *
 * <p>Name the implementation in {@code META-INF/services/org.hanse.api.Plugin} and give it a public constructor without
 * parameters. The id, version and requirements of the plugin stand in the manifest of its jar, so that they are known
 * before any of its code runs.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface Plugin {

    /**
     * Record what this plugin adds to the community.
     *
     * <p>The call happens in a throw-away class loader before anything of the plugin is started, and only records: keep
     * no state, open nothing, and expect no injected service. An exception rejects the build of the generation.
     *
     * @param to where to record
     */
    void contribute(Contributions to);
}
