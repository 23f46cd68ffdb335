package org.hanse.core.container;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.spi.CreationalContext;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.InjectionPoint;
import jakarta.enterprise.inject.spi.InjectionTarget;
import jakarta.enterprise.inject.spi.ProcessInjectionTarget;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.hanse.api.PluginId;
import org.hanse.core.plugin.BuildFault;
import org.hanse.core.plugin.Phase;

/** Notes whose beans fail while they are destroyed: Weld says so in a log and nowhere else. */
final class Farewells implements Extension {

    private final Map<PluginId, String> failed = new ConcurrentHashMap<>();

    <T> void watch(@Observes ProcessInjectionTarget<T> event) {
        Class<T> type = event.getAnnotatedType().getJavaClass();
        if (hasFarewell(type)) {
            event.setInjectionTarget(this.new Watched<>(event.getInjectionTarget(), type.getName(), Owner.of(type)));
        }
    }

    private static boolean hasFarewell(Class<?> type) {
        for (Class<?> each = type; each != null; each = each.getSuperclass()) {
            if (Arrays.stream(each.getDeclaredMethods()).anyMatch(m -> m.isAnnotationPresent(PreDestroy.class))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Tell of what failed.
     *
     * @throws BuildFault in phase CLOSE, naming the plugin, those of further plugins suppressed in it
     */
    void check() {
        failed.entrySet().stream()
                .map(each -> new BuildFault(
                        each.getKey(),
                        Phase.CLOSE,
                        each.getValue(),
                        "correct it; its beans were released all the same"))
                .reduce((one, other) -> {
                    one.addSuppressed(other);
                    return one;
                })
                .ifPresent(fault -> {
                    throw fault;
                });
    }

    private final class Watched<T> implements InjectionTarget<T> {

        private final InjectionTarget<T> target;
        private final String name;
        private final PluginId owner;

        Watched(InjectionTarget<T> target, String name, PluginId owner) {
            this.target = target;
            this.name = name;
            this.owner = owner;
        }

        @Override
        public void preDestroy(T instance) {
            try {
                target.preDestroy(instance);
            } catch (RuntimeException | LinkageError e) {
                failed.put(owner, "%s fails in @PreDestroy: %s".formatted(name, Fault.root(e)));
                throw e;
            }
        }

        @Override
        public void inject(T instance, CreationalContext<T> context) {
            target.inject(instance, context);
        }

        @Override
        public void postConstruct(T instance) {
            target.postConstruct(instance);
        }

        @Override
        public T produce(CreationalContext<T> context) {
            return target.produce(context);
        }

        @Override
        public void dispose(T instance) {
            target.dispose(instance);
        }

        @Override
        public Set<InjectionPoint> getInjectionPoints() {
            return target.getInjectionPoints();
        }
    }
}
