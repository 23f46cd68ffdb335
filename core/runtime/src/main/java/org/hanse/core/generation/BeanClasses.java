package org.hanse.core.generation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hanse.api.Contribution;
import org.hanse.core.data.Transactions;
import org.hanse.core.plugin.LoadedPlugin;
import org.hanse.core.plugin.Phase;
import org.hanse.core.rest.RestApplication;

/** The classes that are beans: those that plans name, and those of the engines. */
final class BeanClasses {

    private BeanClasses() {}

    /** Load them; entities must be woven by then. */
    static List<Class<?>> of(List<LoadedPlugin> plugins, List<Class<?>> further) {
        Set<Class<?>> classes = new LinkedHashSet<>(Transactions.BEANS);
        classes.addAll(RestApplication.BEANS);
        classes.addAll(further);
        for (LoadedPlugin plugin : plugins) {
            plugin.plan().contributions().stream()
                    .map(BeanClasses::className)
                    .flatMap(Optional::stream)
                    .forEach(name -> classes.add(plugin.type(name, Phase.BEANS)));
        }
        return List.copyOf(classes);
    }

    private static Optional<String> className(Contribution contribution) {
        if (contribution instanceof Contribution.Implementation implementation) {
            return Optional.of(implementation.className());
        }
        if (contribution instanceof Contribution.Fragment fragment) {
            return fragment.source();
        }
        if (contribution instanceof Contribution.Resource resource) {
            return Optional.of(resource.className());
        }
        if (contribution instanceof Contribution.Bean bean) {
            return Optional.of(bean.className());
        }
        if (contribution instanceof Contribution.Listener listener) {
            return Optional.of(listener.className());
        }
        return contribution instanceof Contribution.Guard guard ? Optional.of(guard.className()) : Optional.empty();
    }
}
