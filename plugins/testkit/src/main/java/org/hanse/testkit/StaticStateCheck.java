package org.hanse.testkit;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hanse.core.plugin.LoadedPlugin;
import org.hanse.core.plugin.Phase;

/** Looks for static fields in which a plugin could keep something from one generation to the next. */
final class StaticStateCheck {

    private StaticStateCheck() {}

    /** Look at the plugin's own classes; libraries in its jar are theirs. */
    static List<String> problems(LoadedPlugin plugin) {
        String own = entryPackage(plugin);
        List<String> problems = new ArrayList<>();
        plugin.files("").stream()
                .filter(file -> file.startsWith(own) && file.endsWith(".class"))
                .filter(file -> !file.endsWith("-info.class"))
                .map(file -> file.replaceFirst("\\.class$", "").replace('/', '.'))
                .forEach(name -> problems.addAll(problems(plugin.type(name, Phase.CONTRIBUTE))));
        return problems;
    }

    private static String entryPackage(LoadedPlugin plugin) {
        String entry = PluginUnderTest.text(plugin, "META-INF/services/org.hanse.api.Plugin")
                .strip();
        return entry.substring(0, entry.lastIndexOf('.') + 1).replace('.', '/');
    }

    static List<String> problems(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && !field.isSynthetic())
                .flatMap(field -> problem(field).stream())
                .toList();
    }

    private static Optional<String> problem(Field field) {
        String where = field.getDeclaringClass().getName() + "." + field.getName();
        if (!Modifier.isFinal(field.getModifiers())) {
            return Optional.of(where + " is static and changes: keep it in a bean, or in the database");
        }
        return isMutable(field)
                ? Optional.of(
                        where + " is static and what it holds can change: use List.of, Set.of or Map.of, or a bean")
                : Optional.empty();
    }

    private static boolean isMutable(Field field) {
        Class<?> type = field.getType();
        if (type.getName().startsWith("java.util.concurrent.") || ThreadLocal.class.isAssignableFrom(type)) {
            return !type.isEnum();
        }
        boolean many = Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type);
        return many && !isFixed(value(field));
    }

    private static boolean isFixed(Object value) {
        String name = value.getClass().getName();
        return name.startsWith("java.util.ImmutableCollections")
                || name.startsWith("java.util.Collections$Unmodifiable")
                || name.startsWith("java.util.Collections$Empty")
                || name.startsWith("java.util.Collections$Singleton");
    }

    private static Object value(Field field) {
        try {
            field.setAccessible(true);
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(field + " cannot be read", e);
        }
    }
}
