package org.hanse.api;

import org.hanse.api.security.Guarded;
import org.hanse.api.security.Permission;
import org.hanse.api.security.Policy;
import org.hanse.api.settings.Setting;
import org.hanse.api.signal.Signal;
import org.hanse.api.signal.SignalListener;
import org.hanse.api.view.FragmentSource;
import org.hanse.api.view.Slot;

/**
 * Records what a plugin adds. Every method returns this object, so that a plugin reads as one list.
 *
 * <p>Classes are recorded by name and created later; values must be records of the api. Anything else is refused with
 * {@link ErrorCode#BAD_PLUGIN}.
 *
 * @since 0.1
 */
public interface Contributions {

    /** Provide an implementation at an extension point. */
    <T> Contributions add(ExtensionPoint<T> point, Class<? extends T> implementation);

    /** Provide an implementation under a name; it becomes {@code plugin-id:name}. */
    <T> Contributions add(ExtensionPoint<T> point, String name, Class<? extends T> implementation);

    /** Provide a value at an extension point. */
    <T extends Record> Contributions add(ExtensionPoint<T> point, T value);

    /** Provide a value under a name; it becomes {@code plugin-id:name}. */
    <T extends Record> Contributions add(ExtensionPoint<T> point, String name, T value);

    /** Show a template of {@code templates/} in a slot. */
    Contributions fragment(Slot slot, String template);

    /** Show a template of {@code templates/} in a slot, with the model that a source loads for it. */
    Contributions fragment(Slot slot, String template, Class<? extends FragmentSource> source);

    /** Serve a Jakarta REST resource class under {@code {mount}/p/<id>/}. */
    Contributions resource(Class<?> resource);

    /** Map Jakarta Persistence entities, each named {@code @Entity(name = "<id>_…")}. */
    Contributions entities(Class<?>... entities);

    /** Make classes injectable without contributing them anywhere. */
    Contributions beans(Class<?>... beans);

    /** Observe a signal: after commit, at least once, in no promised order. */
    <S extends Signal> Contributions on(Class<S> signal, Class<? extends SignalListener<? super S>> listener);

    /** Guard a class of objects with a policy; it stays guarded when the plugin is absent. */
    Contributions guard(Guarded guarded, Class<? extends Policy> policy);

    /**
     * Let fragments load from elsewhere: {@code source("img-src", "https://tiles.example")}.
     *
     * @param directive {@code img-src}, {@code media-src}, {@code connect-src}, {@code font-src} or {@code frame-src}
     * @param origin an exact origin (RFC 6454)
     */
    Contributions source(String directive, String origin);

    /** Introduce a permission. */
    Contributions permission(Permission permission);

    /** Say where the plugin works; everywhere without it. */
    Contributions scope(PluginScope scope);

    /** Introduce a setting. */
    Contributions setting(Setting<?> setting);
}
