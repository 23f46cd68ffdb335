package org.hanse.core.container;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.interceptor.Interceptor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hanse.core.plugin.BuildFault;
import org.hanse.core.plugin.Phase;

/** The beans that the listed classes became. */
final class Definitions {

    private final Map<Class<?>, Bean<?>> beans = new HashMap<>();

    Definitions(BeanManager manager, List<Class<?>> classes) {
        Map<Class<?>, Bean<?>> defined = new HashMap<>();
        for (Bean<?> bean : manager.getBeans(Object.class, Any.Literal.INSTANCE)) {
            if (bean.getTypes().contains(bean.getBeanClass())) {
                defined.put(bean.getBeanClass(), bean);
            }
        }
        for (Class<?> type : classes) {
            if (!type.isAnnotationPresent(Interceptor.class)) {
                beans.put(type, found(type, defined));
            }
        }
    }

    Map<Class<?>, Bean<?>> all() {
        return Map.copyOf(beans);
    }

    private static Bean<?> found(Class<?> type, Map<Class<?>, Bean<?>> defined) {
        Bean<?> bean = defined.get(type);
        if (bean == null) {
            throw new BuildFault(
                    Owner.of(type),
                    Phase.BEANS,
                    "%s cannot be a bean".formatted(type.getName()),
                    "make it a class, not abstract, with one constructor marked @Inject or one without parameters");
        }
        return bean;
    }
}
