package org.hanse.core.rest;

import java.util.Set;
import org.glassfish.jersey.innate.inject.Bindings;
import org.glassfish.jersey.internal.inject.InjectionManager;
import org.glassfish.jersey.server.spi.ComponentProvider;
import org.hanse.core.container.Container;
import org.jspecify.annotations.Nullable;

/** Takes resources from the container of the generation that Jersey is built for; found as a service. */
public final class ContainerComponents implements ComponentProvider {

    private @Nullable InjectionManager injection;

    @Override
    public void initialize(InjectionManager manager) {
        injection = manager;
    }

    @Override
    public boolean bind(Class<?> component, Set<Class<?>> contracts) {
        InjectionManager manager = injection;
        // Another application of Jersey on the same class path has no container of ours.
        Container container = manager == null ? null : manager.getInstance(Container.class);
        if (manager == null || container == null || !container.defines(component)) {
            return false;
        }
        bind(manager, container, component);
        return true;
    }

    private static <T> void bind(InjectionManager manager, Container container, Class<T> component) {
        manager.register(Bindings.supplier(() -> container.create(component)).to(component));
    }

    @Override
    public void done() {}
}
