package org.hanse.core.plugin;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.PluginId;

/**
 * Stands between core and the code of plugins in one generation: measures, counts, turns what is thrown into incidents,
 * and lets what fails again and again rest.
 */
public final class PluginGuard implements AutoCloseable {

    private record Part(PluginId plugin, String what) {}

    private final GuardLimits limits;
    private final Incidents incidents;
    private final RequestContext context;
    private final LongSupplier nanos;
    private final Map<Part, Standing> standings = new ConcurrentHashMap<>();
    private final Map<PluginId, Bulkhead> bulkheads = new ConcurrentHashMap<>();

    /**
     * Create the guard of a generation.
     *
     * @param context opens a request context on a thread of a bulkhead
     */
    public PluginGuard(GuardLimits limits, Incidents incidents, RequestContext context) {
        this(limits, incidents, context, System::nanoTime);
    }

    PluginGuard(GuardLimits limits, Incidents incidents, RequestContext context, LongSupplier nanos) {
        this.limits = limits;
        this.incidents = incidents;
        this.context = context;
        this.nanos = nanos;
    }

    /**
     * Run a part of a plugin here, in the caller's transaction.
     *
     * @param what the part, from the plan and never from data, such as {@code topic type question}
     * @throws HanseException PLUGIN_FAILED, caused by an {@link IncidentReport}; errors of kind CALLER pass as they are
     */
    public <T> T call(PluginId plugin, String what, Callable<T> work) {
        return run(new Part(plugin, what), work, false);
    }

    /**
     * Run a part of a plugin that only reads: here while it behaves, else in the plugin's bulkhead.
     *
     * @throws HanseException PLUGIN_FAILED, caused by an {@link IncidentReport}; errors of kind CALLER pass as they are
     */
    public <T> T isolate(PluginId plugin, String what, Callable<T> work) {
        return run(new Part(plugin, what), work, true);
    }

    private <T> T run(Part part, Callable<T> work, boolean separable) {
        Standing standing = standings.computeIfAbsent(part, p -> new Standing(limits.of(p.plugin)));
        long start = nanos.getAsLong();
        if (!standing.allows(start)) {
            throw new HanseException(
                    ErrorCode.PLUGIN_FAILED,
                    "plugin %s: %s rests after repeated failures: see its incidents".formatted(part.plugin, part.what));
        }
        try {
            T result = separable && standing.suspect() ? bulkhead(part.plugin).call(work) : work.call();
            ended(part, standing, nanos.getAsLong() - start, separable);
            return result;
        } catch (HanseException e) {
            if (e.code().kind() == ErrorCode.Kind.CALLER) {
                ended(part, standing, nanos.getAsLong() - start, separable);
                throw e;
            }
            throw failed(part, standing, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failed(part, standing, e);
        } catch (Throwable e) {
            // Errors too: a plugin with a missing class must not take the page with it.
            throw failed(part, standing, e);
        }
    }

    private Bulkhead bulkhead(PluginId plugin) {
        return bulkheads.computeIfAbsent(plugin, p -> new Bulkhead(p, limits.of(p), context));
    }

    private void ended(Part part, Standing standing, long taken, boolean separable) {
        boolean before = standing.suspect();
        if (standing.ended(taken) && separable && !before) {
            String message = "took %d ms of %d: it runs apart until it behaves"
                    .formatted(
                            taken / 1_000_000, limits.of(part.plugin).budget().toMillis());
            incidents.record(part.plugin, part.what, message, null);
        }
    }

    private HanseException failed(Part part, Standing standing, Throwable thrown) {
        standing.failed(nanos.getAsLong());
        Incident incident = incidents.record(part.plugin, part.what, String.valueOf(thrown), thrown);
        return new HanseException(
                ErrorCode.PLUGIN_FAILED,
                "incident %s: plugin %s: %s: %s".formatted(incident.id(), part.plugin, part.what, thrown),
                new IncidentReport(incident, thrown));
    }

    /** Return whether a part of a plugin rests. */
    public boolean resting(PluginId plugin, String what) {
        Standing standing = standings.get(new Part(plugin, what));
        return standing != null && standing.resting();
    }

    /** Interrupt what still runs apart. */
    @Override
    public void close() {
        bulkheads.values().forEach(Bulkhead::close);
    }
}
