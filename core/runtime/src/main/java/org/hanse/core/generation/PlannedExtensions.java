package org.hanse.core.generation;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hanse.api.Contribution;
import org.hanse.api.Extension;
import org.hanse.api.ExtensionPoint;
import org.hanse.api.Extensions;
import org.hanse.api.PluginId;
import org.hanse.core.plugin.LoadedPlugin;
import org.hanse.core.plugin.Phase;

/** The contributions of a generation by extension point, implementations behind the guard. */
final class PlannedExtensions implements Extensions {

    private final Draft draft;
    private final Map<String, List<Extension<?>>> known = new ConcurrentHashMap<>();

    PlannedExtensions(Draft draft) {
        this.draft = draft;
    }

    @Override
    @SuppressWarnings("unchecked") // the recorder has checked each contribution against the contract of its point
    public <T> List<Extension<T>> of(ExtensionPoint<T> point) {
        return (List<Extension<T>>) (List<?>) known.computeIfAbsent(point.key(), key -> collect(point));
    }

    private List<Extension<?>> collect(ExtensionPoint<?> point) {
        List<Extension<?>> found = new ArrayList<>();
        for (LoadedPlugin plugin : draft.plugins()) {
            for (Contribution contribution : plugin.plan().contributions()) {
                if (contribution instanceof Contribution.Value value
                        && value.point().equals(point.key())) {
                    String name = value.name().orElse(value.value().getClass().getSimpleName());
                    found.add(new Extension<>(plugin.id(), name, value.value()));
                } else if (contribution instanceof Contribution.Implementation implementation
                        && implementation.point().equals(point.key())) {
                    found.add(guarded(point, plugin, implementation));
                }
            }
        }
        return List.copyOf(found);
    }

    private <T> Extension<T> guarded(
            ExtensionPoint<T> point, LoadedPlugin plugin, Contribution.Implementation implementation) {
        Class<?> type = plugin.type(implementation.className(), Phase.BEANS);
        String name = implementation.name().orElse(type.getSimpleName());
        String what = point.key() + " " + name;
        Object proxy = Proxy.newProxyInstance(
                point.contract().getClassLoader(),
                new Class<?>[] {point.contract()},
                contained(plugin.id(), what, type));
        return new Extension<>(plugin.id(), name, point.contract().cast(proxy));
    }

    /** Creates the bean at each call, so that a dependent one lives no longer than the request. */
    private InvocationHandler contained(PluginId plugin, String what, Class<?> type) {
        return (proxy, method, arguments) -> {
            if (method.getDeclaringClass() == Object.class) {
                return switch (method.getName()) {
                    case "equals" -> proxy == arguments[0];
                    case "hashCode" -> System.identityHashCode(proxy);
                    default -> what;
                };
            }
            return draft.guard().call(plugin, what, () -> {
                try {
                    return method.invoke(draft.container().create(type), arguments);
                } catch (InvocationTargetException e) {
                    throw e.getCause() instanceof Exception exception ? exception : e;
                }
            });
        };
    }
}
