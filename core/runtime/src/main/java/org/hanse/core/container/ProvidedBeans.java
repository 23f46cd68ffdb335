package org.hanse.core.container;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.InjectionPoint;
import java.lang.reflect.Member;
import java.util.List;
import java.util.Optional;

/** Adds the provided beans to a container while it starts. */
final class ProvidedBeans implements Extension {

    private final List<ProvidedBean<?>> beans;

    ProvidedBeans(List<ProvidedBean<?>> beans) {
        this.beans = List.copyOf(beans);
    }

    void add(@Observes AfterBeanDiscovery discovery) {
        beans.forEach(bean -> add(discovery, bean));
        discovery
                .<Borrowed>addBean()
                .types(Borrowed.class)
                .scope(RequestScoped.class)
                .createWith(context -> new Borrowed())
                .destroyWith((borrowed, context) -> borrowed.release());
    }

    private static <T> void add(AfterBeanDiscovery discovery, ProvidedBean<T> bean) {
        discovery
                .<T>addBean()
                .types(bean.type(), Object.class)
                .scope(bean.scope())
                .produceWith(instances -> bean.create().apply(injectingClass(bean, instances)))
                .disposeWith((instance, instances) -> bean.dispose().accept(instance));
    }

    private static Optional<Class<?>> injectingClass(ProvidedBean<?> bean, Instance<Object> instances) {
        if (bean.scope() != Dependent.class) {
            return Optional.empty();
        }
        return Optional.ofNullable(instances.select(InjectionPoint.class).get()).map(ProvidedBeans::injectingClass);
    }

    private static Class<?> injectingClass(InjectionPoint point) {
        Bean<?> bean = point.getBean();
        if (bean != null) {
            return bean.getBeanClass();
        }
        Member member = point.getMember();
        return member.getDeclaringClass();
    }
}
