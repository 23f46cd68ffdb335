package org.hanse.api;

import java.util.List;

/**
 * The contributions of the generation, for the owner of an extension point. Inject it.
 *
 * @since 0.1
 */
public interface Extensions {

    /**
     * Return what plugins contributed, in plugin order.
     *
     * <p>Implementations come behind a guard: time is measured, and an exception is counted against the plugin and
     * arrives as a {@link HanseException} with {@link ErrorCode#PLUGIN_FAILED}.
     */
    <T> List<Extension<T>> of(ExtensionPoint<T> point);
}
