package org.hanse.core.container;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.spi.CreationalContext;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import org.hanse.core.plugin.BuildFault;
import org.jboss.weld.config.ConfigurationKey;
import org.jboss.weld.context.RequestContext;
import org.jboss.weld.context.unbound.UnboundLiteral;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;
import org.jboss.weld.util.reflection.Reflections;

/** The beans of one generation. Several containers live side by side. */
public final class Container implements AutoCloseable {

    private static final Containers ALL = Containers.install();

    private final ClassLoader composed;
    private final BeanManager manager;
    private final RequestContext requests;
    private final Runnable end;
    private final Map<Class<?>, Bean<?>> definitions;
    private final Map<Class<?>, Bean<?>> resolved = new ConcurrentHashMap<>();
    private final Borrowed borrowed = new Borrowed();
    private final Farewells farewells;

    /**
     * Look at the beans of a container that has started.
     *
     * @param end ends it
     */
    Container(
            ClassLoader composed, BeanManager manager, List<Class<?>> beanClasses, Farewells farewells, Runnable end) {
        this.farewells = farewells;
        this.composed = composed;
        this.manager = manager;
        this.requests = manager.createInstance()
                .select(RequestContext.class, UnboundLiteral.INSTANCE)
                .get();
        this.end = end;
        this.definitions = new Definitions(manager, beanClasses).all();
    }

    /**
     * Start a container.
     *
     * @param id its name, another for each container
     * @param composed the loader that sees all classes of the generation
     * @param beanClasses the classes that are beans, interceptors among them; there is no discovery
     * @param provided the beans that the runtime makes
     * @throws BuildFault in phase BEANS, naming the plugin whose class Weld complains about
     */
    public static Container start(
            String id, ClassLoader composed, List<Class<?>> beanClasses, List<ProvidedBean<?>> provided) {
        return InLoader.call(composed, () -> boot(id, composed, List.copyOf(beanClasses), provided));
    }

    private static Container boot(
            String id, ClassLoader composed, List<Class<?>> beanClasses, List<ProvidedBean<?>> provided) {
        Farewells farewells = new Farewells();
        try {
            WeldContainer weld = new Weld(id)
                    .disableDiscovery()
                    .skipShutdownHook()
                    .setClassLoader(composed)
                    // Pool threads would keep loaders alive in their thread locals.
                    .property(ConfigurationKey.EXECUTOR_THREAD_POOL_TYPE.get(), "NONE")
                    .property(ConfigurationKey.CONCURRENT_DEPLOYMENT.get(), false)
                    .addBeanClasses(beanClasses.toArray(Class<?>[]::new))
                    .addExtension(new ProvidedBeans(provided))
                    .addExtension(farewells)
                    .initialize();
            ALL.add(composed, weld);
            return new Container(composed, weld.getBeanManager(), beanClasses, farewells, weld::close);
        } catch (BuildFault fault) {
            abandon(id, composed);
            throw fault;
        } catch (RuntimeException e) {
            abandon(id, composed);
            throw Fault.ofStart(beanClasses, e);
        }
    }

    /** Weld keeps what failed to start in a static map. */
    private static void abandon(String id, ClassLoader composed) {
        ALL.remove(composed);
        WeldContainer started = WeldContainer.instance(id);
        if (started != null) {
            started.close();
        } else if (org.jboss.weld.Container.isSet(id)) {
            org.jboss.weld.Container.instance(id).cleanup();
        }
    }

    /** Return a bean of a type that not every container has. */
    public <T> Optional<T> find(Class<T> type) {
        return manager.getBeans(type).isEmpty() ? Optional.empty() : Optional.of(get(type));
    }

    /** Return the bean of a type; a dependent one lives as long as the current request. */
    public <T> T get(Class<T> type) {
        return type.cast(reference(resolved.computeIfAbsent(type, this::resolve), type));
    }

    /** Return the bean that one of the listed classes defines; a dependent one lives as long as the current request. */
    public <T> T create(Class<T> beanClass) {
        Bean<?> bean = definitions.get(beanClass);
        return bean == null ? get(beanClass) : beanClass.cast(reference(bean, beanClass));
    }

    /** Return whether one of the listed classes is a bean. */
    public boolean defines(Class<?> beanClass) {
        return definitions.containsKey(beanClass);
    }

    private Bean<?> resolve(Class<?> type) {
        Bean<?> bean = manager.resolve(manager.getBeans(type));
        if (bean == null) {
            throw Absent.of(type);
        }
        return bean;
    }

    private Object reference(Bean<?> bean, Class<?> type) {
        CreationalContext<?> context = manager.createCreationalContext(bean);
        if (bean.getScope() == Dependent.class) {
            lender().add(context);
        }
        return manager.getReference(bean, type, context);
    }

    private Borrowed lender() {
        return requests.isActive() ? get(Borrowed.class) : borrowed;
    }

    /**
     * Create every listed bean once.
     *
     * @throws BuildFault in phase BEANS, naming the plugin whose bean cannot be created
     */
    public void check() {
        inRequest(() -> {
            definitions.forEach(this::check);
            return true;
        });
    }

    private void check(Class<?> type, Bean<?> bean) {
        CreationalContext<Object> context = manager.createCreationalContext(Reflections.cast(bean));
        try {
            manager.getContext(bean.getScope()).get(Reflections.<Bean<Object>>cast(bean), context);
            if (bean.getScope() == Dependent.class) {
                context.release();
            }
        } catch (RuntimeException | LinkageError e) {
            throw Fault.ofBean(type, e);
        }
    }

    /** Do some work in a request scope of its own, or in the current one if there is one. */
    public <T> T inRequest(Callable<T> work) {
        return InLoader.call(composed, requests.isActive() ? work : () -> opened(work));
    }

    private <T> T opened(Callable<T> work) throws Exception {
        requests.activate();
        try {
            return work.call();
        } finally {
            try {
                requests.invalidate();
            } finally {
                requests.deactivate();
            }
        }
    }

    /**
     * Destroy all beans and end.
     *
     * @throws BuildFault in phase CLOSE, after everything is closed, naming a plugin whose bean failed meanwhile
     */
    @Override
    public void close() {
        InLoader.call(composed, () -> {
            try {
                borrowed.release();
                end.run();
            } finally {
                ALL.remove(composed);
                resolved.clear();
            }
            farewells.check();
            return true;
        });
    }
}
