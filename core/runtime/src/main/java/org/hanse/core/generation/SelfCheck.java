package org.hanse.core.generation;

import java.time.ZoneOffset;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.hanse.api.PluginId;
import org.hanse.api.security.Caller;
import org.hanse.api.view.Slots;
import org.hanse.core.plugin.BuildFault;
import org.hanse.core.plugin.Phase;
import org.hanse.core.view.RenderContext;

/** The last look at a generation before it serves: every bean, and one request through all layers. */
record SelfCheck(Surroundings around) {

    Generation check(Generation generation) {
        generation.container().check();
        RequestInside inside = new RequestInside(around.mount(), "/slots/" + Slots.HOST_LATEST_TOPICS);
        Caller nobody = Caller.anonymous(Locale.ENGLISH, ZoneOffset.UTC);
        generation
                .rest()
                .handle(inside.request(), inside.response(), exchange -> {
                    exchange.set(Caller.class, nobody);
                    exchange.set(
                            RenderContext.class,
                            RenderContext.of(nobody, generation.presentation().links(around.mount())));
                })
                .toCompletableFuture()
                .orTimeout(30, TimeUnit.SECONDS)
                .join();
        if (inside.status() >= 500) {
            throw new BuildFault(
                    PluginId.CORE,
                    Phase.CHECK,
                    "the first request within the new generation is answered with " + inside.status(),
                    "see the log of this node for its reason");
        }
        around.furnishing().check(generation);
        return generation;
    }
}
