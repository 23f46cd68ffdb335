package org.hanse.core.host;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
import org.hanse.core.view.Shown;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Renders for pages of the host, whatever state Hanse is in: from its thread a page waits only as long as its patience
 * lasts. What is late, fails or finds no place is shown as it was a few minutes ago, or else as a few polite words.
 */
final class Rendering implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Rendering.class);

    /** What a view belongs to: the first segment of its path, and for pages of plugins the plugin. */
    private static final Pattern PART = Pattern.compile("/?((?:p/)?[^/?]*)");

    private final Switchboard<Generation> switchboard;
    private final Visits visits;
    private final BoundedRuns runs;
    private final LastShown last = new LastShown();
    private final StandIns standIns;
    private final Seldom seldom = new Seldom(System::nanoTime);

    Rendering(Switchboard<Generation> switchboard, Visits visits, int threads) {
        this.switchboard = switchboard;
        this.visits = visits;
        this.standIns = new StandIns(visits::sealed);
        this.runs = new BoundedRuns(threads);
    }

    /** Return the markup of a slot: never late, never null, never with an exception. */
    String render(Slot slot, Map<String, String> parameters, HostPage page) {
        LastShown.Key key = LastShown.Key.of(slot, parameters, page);
        try {
            Callable<String> work = () -> kept(key, fresh(slot, parameters, standIns.in(page)));
            Optional<String> shown = runs.run(name(slot, parameters), work, page.patience());
            if (shown.isPresent()) {
                return standIns.out(shown.get(), page);
            }
            seldom.due(slot)
                    .ifPresent(times -> LOG.warn(
                            "slot {} is late, {} times since this was said: pages go on without it", slot, times));
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            seldom.due(slot)
                    .ifPresent(times -> LOG.warn("slot {} fails, {} times since this was said", slot, times, cause));
            if (cause instanceof HanseException refusal && refusal.code().kind() == ErrorCode.Kind.CALLER) {
                return "";
            }
        }
        return last.of(key)
                .map(markup -> standIns.out(markup, page))
                .orElseGet(() -> Placeholder.of(
                        slot, parameters, page, switchboard.current().isPresent()));
    }

    /** What lacks something that failed must not take the place of what was whole. */
    private String kept(LastShown.Key key, Shown fresh) {
        return fresh.whole() ? last.keep(key, fresh.markup()) : last.of(key).orElse(fresh.markup());
    }

    /** Views share their places with those of the same part only: a page that hangs keeps no other. */
    private static String name(Slot slot, Map<String, String> parameters) {
        Matcher part = PART.matcher(parameters.getOrDefault("path", ""));
        return slot.equals(Slots.HOST_VIEW) && part.lookingAt() ? slot + "/" + part.group(1) : slot.key();
    }

    /** The lease lasts as long as the work does, also when nobody waits for it any more. */
    Shown fresh(Slot slot, Map<String, String> parameters, HostPage page) {
        try (Lease<Generation> lease = switchboard.lease();
                Entry entry = Entry.enter()) {
            Generation generation = lease.generation();
            return slot.equals(Slots.HOST_VIEW)
                    ? new Insertion(parameters, page).render(generation, visits)
                    : slot(slot, parameters, page, generation);
        }
    }

    private Shown slot(Slot slot, Map<String, String> parameters, HostPage page, Generation generation) {
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
