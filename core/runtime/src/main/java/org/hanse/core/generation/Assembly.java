package org.hanse.core.generation;

import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.PluginId;
import org.hanse.api.host.Page;
import org.hanse.core.container.Container;
import org.hanse.core.container.ProvidedBean;
import org.hanse.core.plugin.Phase;
import org.hanse.core.rest.Exchange;
import org.hanse.core.rest.RestApplication;
import org.hanse.core.rest.RestEnvironment;
import org.hanse.core.rest.RestModel;
import org.hanse.core.security.RecordedGuard;
import org.hanse.core.signal.Listeners;
import org.hanse.core.signal.SignalDelivery;
import org.hanse.core.view.Freshness;
import org.hanse.core.view.RenderContext;
import org.hanse.core.view.View;

/** The second half of a build: beans, resources, self-check. Steps note themselves so that they close in reverse. */
record Assembly(Surroundings around, Draft draft, List<RecordedGuard> guards, BuildLog log) {

    Generation finish(Views views, Beside<EntityManagerFactory> connecting) {
        List<SignalDelivery> deliveries = new CopyOnWriteArrayList<>();
        List<ProvidedBean<?>> provided =
                log.time(Phase.BEANS, () -> provided(() -> deliveries.forEach(SignalDelivery::wake)));
        // After the provided beans, which use Jackson too: two threads never initialize classes of one library at once.
        Beside<RestModel> modelling = log.beside(draft.composed(), this::model);
        Container container = log.time(Phase.BEANS, () -> container(provided));
        draft.started(container);
        draft.listeners().lanes().forEach(lane -> deliveries.add(delivery(container, lane)));
        log.time(Phase.ENTITIES, connecting::join);
        RestApplication rest = log.time(Phase.REST, () -> rest(modelling.join(), container));
        Workers workers = new Workers(draft.number(), draft.composed(), deliveries);
        Generation generation = new Generation(draft, rest, workers, closings(views, container, rest, workers));
        try {
            log.time(Phase.CHECK, () -> new SelfCheck(around).check(generation));
        } finally {
            // From here on a failing build closes in the order of the generation itself.
            log.replace(generation.closings());
        }
        return generation;
    }

    private SignalDelivery delivery(Container container, Listeners lane) {
        return new SignalDelivery(container, lane, around.database().source(), around.clock());
    }

    private List<ProvidedBean<?>> provided(Runnable wake) {
        List<ProvidedBean<?>> provided = new ArrayList<>(new StandardBeans(around, draft, guards).all(wake));
        provided.addAll(around.furnishing().provided(draft));
        return provided;
    }

    private Container container(List<ProvidedBean<?>> provided) {
        Container container = Container.start(
                draft.name(),
                draft.composed(),
                BeanClasses.of(draft.plugins(), around.furnishing().beans()),
                provided);
        log.closeFirst(Closing.ofCore("container", container));
        return container;
    }

    private RestModel model() {
        RestEnvironment environment = new RestEnvironment(
                this::page,
                around.layout(),
                around.maximumBody(),
                around.furnishing().largerBodies(),
                around.forwarded(),
                around.origins(),
                around.furnishing().limits());
        return RestModel.of(
                draft.plugins(),
                draft.composed(),
                environment,
                () -> draft.container().get(Exchange.class).caller(),
                around.furnishing().providers(draft));
    }

    private RestApplication rest(RestModel model, Container container) {
        RestApplication rest = RestApplication.start(model, container);
        log.closeFirst(Closing.ofCore("REST application", rest));
        return rest;
    }

    private Page page(View view, Exchange exchange) {
        RenderContext context = exchange.find(RenderContext.class)
                .orElseThrow(() -> new HanseException(
                        ErrorCode.INTERNAL, "a page is rendered outside a request: render it where one is answered"));
        Freshness freshness = new Freshness();
        exchange.set(Freshness.class, freshness);
        return draft.presentation().pages().render(view, context, freshness);
    }

    /** Jersey, then the persistence unit, then Weld, then caches, then class loaders. */
    private List<Closing> closings(Views views, Container container, RestApplication rest, Workers workers) {
        List<Closing> order = new ArrayList<>(List.of(
                Closing.ofCore("workers", workers),
                Closing.ofCore("guard", draft.guard()),
                Closing.ofCore("REST application", rest),
                Closing.ofCore("persistence unit", draft.unit()),
                Closing.ofCore("container", container),
                Closing.ofCore("templates", views.templates())));
        log.closings().stream()
                .filter(closing -> !closing.plugin().equals(PluginId.CORE))
                .forEach(order::add);
        return order;
    }
}
