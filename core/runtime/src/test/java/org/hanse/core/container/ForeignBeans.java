package org.hanse.core.container;

import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.BeanManager;
import java.util.List;

/** Our beans in a container that somebody else starts and ends. */
public final class ForeignBeans {

    private ForeignBeans() {}

    /** Add what the runtime makes. */
    public static void add(AfterBeanDiscovery discovery, List<ProvidedBean<?>> provided) {
        new ProvidedBeans(provided).add(discovery);
    }

    /** Look at its beans as at those of ours. */
    public static Container container(BeanManager manager, ClassLoader loader, List<Class<?>> beanClasses) {
        return new Container(loader, manager, beanClasses, new Farewells(), () -> {});
    }
}
