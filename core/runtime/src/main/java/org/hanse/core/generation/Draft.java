package org.hanse.core.generation;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.core.container.Container;
import org.hanse.core.data.PersistenceUnit;
import org.hanse.core.plugin.ComposedLoader;
import org.hanse.core.plugin.LoadedPlugin;
import org.hanse.core.plugin.PluginGuard;
import org.hanse.core.plugin.RequestContext;
import org.hanse.core.signal.Listeners;
import org.jspecify.annotations.Nullable;

/** A generation in the making, as far as the beans that it is built with may know it. */
public final class Draft {

    private final String name;
    private final long number;
    private final List<LoadedPlugin> plugins;
    private final ComposedLoader composed;
    private final PersistenceUnit unit;
    private final Presentation presentation;
    private final Listeners listeners;
    private final PluginGuard guard;
    private final AtomicReference<@Nullable Container> container = new AtomicReference<>();

    Draft(
            String name,
            long number,
            List<LoadedPlugin> plugins,
            ComposedLoader composed,
            PersistenceUnit unit,
            Views views,
            Surroundings surroundings) {
        this.name = name + "-" + number;
        this.number = number;
        this.plugins = List.copyOf(plugins);
        this.composed = composed;
        this.unit = unit;
        this.listeners = Listeners.of(plugins);
        this.guard = new PluginGuard(surroundings.limits(), surroundings.incidents(), new InContainer(this));
        this.presentation = views.with(plugins, this, guard);
    }

    /** Opens the request scope for threads of a bulkhead. */
    private record InContainer(Draft draft) implements RequestContext {
        @Override
        public <T> T call(Callable<T> work) {
            return draft.container().inRequest(work);
        }
    }

    /** Return the name that no other generation in this JVM has. */
    String name() {
        return name;
    }

    /** Return its number. */
    public long number() {
        return number;
    }

    /** Return core and the plugins in order. */
    public List<LoadedPlugin> plugins() {
        return plugins;
    }

    /** Return its context class loader. */
    public ComposedLoader composed() {
        return composed;
    }

    /** Return what it shows. */
    public Presentation presentation() {
        return presentation;
    }

    /** Return the guard before the code of plugins. */
    public PluginGuard guard() {
        return guard;
    }

    /** Return the container, once it has started: beans may ask for it when they are created, not before. */
    public Container container() {
        Container started = container.get();
        if (started == null) {
            throw new HanseException(
                    ErrorCode.INTERNAL, "generation %d is not started: ask for beans later".formatted(number));
        }
        return started;
    }

    void started(Container running) {
        container.set(running);
    }

    PersistenceUnit unit() {
        return unit;
    }

    Listeners listeners() {
        return listeners;
    }
}
