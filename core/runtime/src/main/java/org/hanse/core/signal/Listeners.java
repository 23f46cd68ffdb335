package org.hanse.core.signal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hanse.api.Contribution;
import org.hanse.api.signal.Signal;
import org.hanse.api.signal.SignalListener;
import org.hanse.core.plugin.BuildFault;
import org.hanse.core.plugin.LoadedPlugin;
import org.hanse.core.plugin.Phase;

/** All listeners of a generation. */
public final class Listeners {

    private final List<Listener> all;

    private Listeners(List<Listener> all) {
        this.all = List.copyOf(all);
    }

    /**
     * Read the listeners from plans and load their classes; entities must be woven by then.
     *
     * @throws BuildFault in phase BEANS, naming the plugin whose listener is none
     */
    public static Listeners of(List<LoadedPlugin> plugins) {
        List<Listener> all = new ArrayList<>();
        for (LoadedPlugin plugin : plugins) {
            plugin.plan().of(Contribution.Listener.class).forEach(listener -> all.add(load(plugin, listener)));
        }
        return new Listeners(all);
    }

    @SuppressWarnings("unchecked") // checked on the line before the cast
    private static Listener load(LoadedPlugin plugin, Contribution.Listener contribution) {
        Class<?> type = plugin.type(contribution.className(), Phase.BEANS);
        if (!SignalListener.class.isAssignableFrom(type)) {
            throw new BuildFault(
                    plugin.id(),
                    Phase.BEANS,
                    "%s does not implement SignalListener".formatted(type.getName()),
                    "implement it, or do not register the class with on(…)");
        }
        return new Listener(plugin.id(), contribution.signal(), (Class<? extends SignalListener<?>>) type);
    }

    /** Return their classes, which have to be beans. */
    public List<Class<?>> types() {
        return all.stream().<Class<?>>map(Listener::type).distinct().toList();
    }

    /** Return those that are quick and those that are slow; neither waits for the other. */
    public List<Listeners> lanes() {
        Map<Boolean, List<Listener>> slow = all.stream()
                .collect(Collectors.partitioningBy(listener -> SlowListener.class.isAssignableFrom(listener.type())));
        return slow.values().stream().map(Listeners::new).toList();
    }

    List<String> keys() {
        return all.stream().map(Listener::key).distinct().toList();
    }

    List<String> keysFor(Signal signal) {
        Set<String> names = new HashSet<>();
        collect(signal.getClass(), names);
        return all.stream()
                .filter(listener -> names.contains(listener.signal()))
                .map(Listener::key)
                .distinct()
                .toList();
    }

    private static void collect(Class<?> type, Set<String> names) {
        names.add(type.getName());
        Stream.of(type.getInterfaces()).forEach(each -> collect(each, names));
    }

    Optional<Listener> byKey(String key) {
        return all.stream().filter(listener -> listener.key().equals(key)).findFirst();
    }
}
