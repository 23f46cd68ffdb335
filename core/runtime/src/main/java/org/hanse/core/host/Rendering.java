package org.hanse.core.host;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.view.Slot;
import org.hanse.api.view.Slots;
import org.hanse.core.generation.Generation;
import org.hanse.core.generation.Lease;
import org.hanse.core.generation.Switchboard;
import org.hanse.core.rest.Exchange;
import org.hanse.core.view.Placement;
import org.hanse.core.view.RenderContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Renders for pages of the host, whatever state Hanse is in: from its thread a page waits only as long as its patience
 * lasts. What is late, fails or finds no place is shown as it was a few minutes ago, or else as a few polite words.
 */
final class Rendering implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Rendering.class);

    private final Switchboard<Generation> switchboard;
    private final Visits visits;
    private final BoundedRuns runs;
    private final LastShown last = new LastShown();

    Rendering(Switchboard<Generation> switchboard, Visits visits, int threads) {
        this.switchboard = switchboard;
        this.visits = visits;
        this.runs = new BoundedRuns(threads);
    }

    /** Return the markup of a slot: never late, never null, never with an exception. */
    String render(Slot slot, Map<String, String> parameters, HostPage page) {
        LastShown.Key key = LastShown.Key.of(slot, parameters, page);
        try {
            Callable<String> work = () -> last.keep(key, fresh(slot, parameters, page));
            Optional<String> shown = runs.run(slot.key(), work, page.patience());
            if (shown.isPresent()) {
                return shown.get();
            }
            LOG.warn("slot {} is late: the host's page goes on without it", slot);
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            LOG.warn("slot {} fails", slot, cause);
            if (cause instanceof HanseException refusal && refusal.code().kind() == ErrorCode.Kind.CALLER) {
                return "";
            }
        }
        return last.of(key)
                .orElseGet(() -> Placeholder.of(
                        slot, parameters, page, switchboard.current().isPresent()));
    }

    /** The lease lasts as long as the work does, also when nobody waits for it any more. */
    String fresh(Slot slot, Map<String, String> parameters, HostPage page) {
        try (Lease<Generation> lease = switchboard.lease();
                Entry entry = Entry.enter()) {
            Generation generation = lease.generation();
            return slot.equals(Slots.HOST_VIEW)
                    ? new Insertion(parameters, page).render(generation, visits)
                    : slot(slot, parameters, page, generation);
        }
    }

    private String slot(Slot slot, Map<String, String> parameters, HostPage page, Generation generation) {
        return generation
                .rest()
                .within(
                        exchange -> visits.begin(page, Placement.PAGE, generation, exchange),
                        exchange -> generation.presentation().slots().render(slot, parameters, context(exchange)));
    }

    private static RenderContext context(Exchange exchange) {
        return exchange.find(RenderContext.class).orElseThrow();
    }

    @Override
    public void close() {
        runs.close();
    }
}
