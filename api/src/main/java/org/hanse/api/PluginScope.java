package org.hanse.api;

/**
 * Where a plugin works: everywhere, or in the communities that attach it.
 *
 * @since 0.1
 */
public enum PluginScope {
    /** Everywhere, as soon as the plugin is enabled; what holds for a plugin that declares nothing. */
    SITE,
    /** In the communities that attach it; in the others it contributes nothing. */
    COMMUNITY;

    /** Where plugins declare their scope; {@link Contributions#scope} is the shorthand. */
    public static final ExtensionPoint<Declared> POINT = ExtensionPoint.many("plugin.scope", Declared.class);

    /**
     * The scope that a plugin declares.
     *
     * @param scope the scope
     */
    public record Declared(PluginScope scope) {}
}
