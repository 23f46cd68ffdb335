package org.hanse.core.generation;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.hanse.core.container.Container;
import org.hanse.core.plugin.LoadedPlugin;
import org.hanse.core.rest.RestApplication;
import org.jspecify.annotations.Nullable;

/** The whole runtime with one set of plugins, immutable from when it is built until it is closed. */
public final class Generation implements Drainable {

    private final Draft draft;
    private final RestApplication rest;
    private final Workers workers;
    private final List<Closing> closings;
    private final AtomicReference<@Nullable AutoCloseable> serving = new AtomicReference<>();

    Generation(Draft draft, RestApplication rest, Workers workers, List<Closing> closings) {
        this.draft = draft;
        this.rest = rest;
        this.workers = workers;
        this.closings = List.copyOf(closings);
    }

    @Override
    public long number() {
        return draft.number();
    }

    /** Return core and the plugins in order. */
    public List<LoadedPlugin> plugins() {
        return draft.plugins();
    }

    /** Return its beans. */
    public Container container() {
        return draft.container();
    }

    /** Return what answers HTTP. */
    public RestApplication rest() {
        return rest;
    }

    /** Return what it shows. */
    public Presentation presentation() {
        return draft.presentation();
    }

    /** Begin what runs in the serving generation only. */
    void serve(Furnishing furnishing) {
        workers.start();
        serving.set(furnishing.serve(this));
    }

    List<Closing> closings() {
        return closings;
    }

    @Override
    public int longLived() {
        return rest.streams();
    }

    @Override
    public void hangUp() {
        AutoCloseable running = serving.getAndSet(null);
        if (running != null) {
            List<Problem> problems = Closing.all(List.of(Closing.ofCore("what runs while it serves", running)));
            problems.forEach(workers::report);
        }
        workers.retire();
        rest.hangUp();
    }

    @Override
    public List<Problem> close() {
        return Closing.all(closings);
    }

    @Override
    public String toString() {
        return "generation " + number();
    }
}
