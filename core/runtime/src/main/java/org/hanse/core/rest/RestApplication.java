package org.hanse.core.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;
import java.util.function.Function;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.BackgroundSchedulerLiteral;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ResourceConfig;
import org.hanse.api.security.Caller;
import org.hanse.core.container.Container;
import org.hanse.core.plugin.BuildFault;

/** The resources of core and of all plugins of a generation, as one application. */
public final class RestApplication implements AutoCloseable {

    /** The beans that resources inject: {@link Exchange} and {@link Caller}. */
    public static final List<Class<?>> BEANS = List.of(Exchange.class, CallerSource.class);

    private final Container container;
    private final RestEnvironment environment;
    private final ValidatorFactory validation;
    private final List<Endpoint> endpoints;
    private final ApplicationHandler jersey;
    private final ScheduledExecutorService clock;
    private final Set<Outgoing> running = ConcurrentHashMap.newKeySet();
    private volatile boolean leaving;

    private RestApplication(Container container, RestModel model, ApplicationHandler jersey) {
        this.container = container;
        this.environment = model.environment();
        this.validation = model.validation();
        this.endpoints = model.mounts().endpoints();
        this.jersey = jersey;
        this.clock = jersey.getInjectionManager()
                .getInstance(ScheduledExecutorService.class, BackgroundSchedulerLiteral.INSTANCE);
    }

    /**
     * Start the application.
     *
     * @param container has the resources of the model as beans, and {@link #BEANS}
     * @throws BuildFault in phase REST, naming the plugin whose resources form no valid model
     */
    public static RestApplication start(RestModel model, Container container) {
        return container.inRequest(() -> {
            try {
                JerseyConfiguration.Bindings bindings = new JerseyConfiguration.Bindings(
                        container, model.validation().getValidator());
                return new RestApplication(container, model, start(model.config(), bindings));
            } catch (BuildFault fault) {
                model.validation().close();
                throw fault;
            } catch (RuntimeException e) {
                model.validation().close();
                throw model.mounts().fault(e);
            }
        });
    }

    /** Services are looked up by Jersey's own loader: what a plugin's jar declares is none of its business. */
    private static ApplicationHandler start(ResourceConfig config, JerseyConfiguration.Bindings bindings) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(RestApplication.class.getClassLoader());
        try {
            return new ApplicationHandler(config, bindings);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /**
     * Answer a request, inside the scope of its own.
     *
     * @param fill sets caller and render context of the exchange
     * @return completed when the answer is out, which may be long after the return
     */
    public CompletionStage<Void> handle(
            HttpServletRequest request, HttpServletResponse response, Consumer<Exchange> fill) {
        Address address = Address.of(request, environment.forwarded());
        Conversation conversation = new Conversation(address, container, exchange -> {
            exchange.set(HttpServletRequest.class, request);
            exchange.set(HttpServletResponse.class, response);
            fill.accept(exchange);
        });
        Outgoing outgoing = new Outgoing(request, response, clock);
        running.add(outgoing);
        CompletionStage<Void> done = outgoing.done().whenComplete((none, thrown) -> running.remove(outgoing));
        try {
            conversation.inScope(() -> {
                ContainerRequest incoming = new Incoming(request, environment, address).read(jersey.getConfiguration());
                conversation.exchange().find(Refusal.class).ifPresent(refusal -> Refusals.refuse(incoming, refusal));
                incoming.setProperty(Conversation.PROPERTY, conversation);
                incoming.setProperty(Outgoing.PROPERTY, outgoing);
                incoming.setWriter(outgoing);
                jersey.handle(incoming);
                return true;
            });
        } catch (RuntimeException | Error e) {
            outgoing.abandon();
            throw e;
        }
        if (leaving && outgoing.isStream()) {
            outgoing.hangUp();
        }
        return done;
    }

    /** Return everything that answers requests, core's first, for those who check what each asks of its callers. */
    public List<Endpoint> endpoints() {
        return endpoints;
    }

    /** Do some work for a request of the host's own, with the same exchange as for one of ours. */
    public <T> T within(Consumer<Exchange> fill, Function<Exchange, T> work) {
        return container.inRequest(() -> {
            Exchange exchange = container.get(Exchange.class);
            fill.accept(exchange);
            return work.apply(exchange);
        });
    }

    /** Return what an address answers, within the scope of a request of the host's own and to whoever makes it. */
    public Answer inside(Address address, Exchange around) {
        return new Inside(jersey, container).ask(address, around);
    }

    /** Return how many streams of events go on. */
    public int streams() {
        return (int) running.stream().filter(Outgoing::isStream).count();
    }

    /** End the streams of events, now and from now on; their clients connect again, to the next generation. */
    public void hangUp() {
        leaving = true;
        running.stream().filter(Outgoing::isStream).forEach(Outgoing::hangUp);
    }

    /** Whoever still waits for an answer is told to come back. */
    @Override
    public void close() {
        running.stream().filter(Outgoing::isSuspended).forEach(Outgoing::hangUp);
        container.inRequest(() -> {
            try {
                jersey.onShutdown(null);
            } finally {
                validation.close();
            }
            return true;
        });
    }
}
