package org.hanse.plugin.stackexchange;

import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Leaves out beans that need what only pages need, such as links, so that no page has to be set up to import. */
record Resolvable(Set<Class<?>> provided) {

    List<Class<?>> of(List<Class<?>> candidates) {
        List<Class<?>> beans = new ArrayList<>(candidates);
        while (beans.removeIf(bean -> !isComplete(bean, List.copyOf(beans)))) {
            // Those that needed what has just been left out are next.
        }
        return beans;
    }

    private boolean isComplete(Class<?> bean, List<Class<?>> beans) {
        return Arrays.stream(bean.getDeclaredConstructors())
                .map(Constructor::getParameterTypes)
                .flatMap(Arrays::stream)
                .filter(type -> type.getName().startsWith("org.hanse."))
                .allMatch(type -> provided.contains(type) || beans.stream().anyMatch(type::isAssignableFrom));
    }
}
