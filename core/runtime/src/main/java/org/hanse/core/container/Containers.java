package org.hanse.core.container;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.enterprise.inject.spi.CDIProvider;
import java.util.Comparator;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.concurrent.ConcurrentHashMap;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;

/** Answers {@code CDI.current()} by the context class loader: with two generations alive there is no other way. */
final class Containers implements CDIProvider {

    private final Map<ClassLoader, CDI<Object>> byLoader = new ConcurrentHashMap<>();

    private Containers() {}

    static Containers install() {
        Containers containers = new Containers();
        CDI.setCDIProvider(containers);
        return containers;
    }

    void add(ClassLoader loader, CDI<Object> container) {
        byLoader.put(loader, container);
    }

    void remove(ClassLoader loader) {
        byLoader.remove(loader);
    }

    @Override
    public CDI<Object> getCDI() {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        CDI<Object> container = loader == null ? null : byLoader.get(loader);
        return container == null ? ofHost() : container;
    }

    /** Where Hanse is a plain library, the host's own containers answer as before. */
    private static CDI<Object> ofHost() {
        return ServiceLoader.load(CDIProvider.class).stream()
                .map(ServiceLoader.Provider::get)
                .max(Comparator.comparingInt(CDIProvider::getPriority))
                .map(CDIProvider::getCDI)
                .orElseThrow(() -> new HanseException(
                        ErrorCode.INTERNAL,
                        "no container for this thread: call it in Container.inRequest, or inject what is needed"));
    }
}
