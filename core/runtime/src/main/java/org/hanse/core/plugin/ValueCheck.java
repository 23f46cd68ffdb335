package org.hanse.core.plugin;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hanse.api.PluginId;
import org.jspecify.annotations.Nullable;

/** Admits records of the api over plain values: anything else would hold a class of the plugin for ever. */
record ValueCheck(PluginId plugin, String what) {

    private static final Set<Class<?>> PLAIN = Set.of(
            String.class,
            Boolean.class,
            Character.class,
            URI.class,
            UUID.class,
            Locale.class,
            OptionalInt.class,
            OptionalLong.class,
            OptionalDouble.class);
    private static final Set<String> PLAIN_PACKAGES = Set.of("java.time", "java.math");

    void check(@Nullable Object value) {
        if (value == null || isPlain(value)) {
            return;
        }
        if (value instanceof Record record && isShared(value.getClass())) {
            Stream.of(value.getClass().getRecordComponents()).forEach(component -> check(read(component, record)));
        } else if (value instanceof Optional<?> optional) {
            check(optional.orElse(null));
        } else if (value instanceof Collection<?> collection && isCopied(value)) {
            collection.forEach(this::check);
        } else if (value instanceof Map<?, ?> map && isCopied(value)) {
            map.keySet().forEach(this::check);
            map.values().forEach(this::check);
        } else {
            throw fault(value);
        }
    }

    private static boolean isPlain(Object value) {
        Class<?> type = value.getClass();
        return PLAIN.contains(type)
                || value instanceof Number && type.getClassLoader() == null
                || PLAIN_PACKAGES.contains(type.getPackageName()) && type.getClassLoader() == null
                || value instanceof Enum<?> constant && isShared(constant.getDeclaringClass())
                || value instanceof Class<?> named && isShared(named);
    }

    /** Whether a class belongs to the JDK or to the api. */
    private static boolean isShared(Class<?> type) {
        ClassLoader loader = type.getClassLoader();
        return !type.isHidden()
                && (loader == null
                        || loader == ClassLoader.getPlatformClassLoader()
                        || type.getName().startsWith("org.hanse.api."));
    }

    /** {@code List.of} and {@code copyOf}: others may be views of objects that cannot be seen from here. */
    private static boolean isCopied(Object collection) {
        return collection.getClass().getName().startsWith("java.util.ImmutableCollections$");
    }

    private Object read(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new BuildFault(
                    plugin, Phase.CONTRIBUTE, "%s cannot be read: %s".formatted(what, e), "use values of the api", e);
        }
    }

    private BuildFault fault(Object value) {
        return new BuildFault(
                plugin,
                Phase.CONTRIBUTE,
                "%s holds an object of %s".formatted(what, value.getClass().getName()),
                "use records of the api over texts, numbers, times, enums and List.of(…) of these; contribute behaviour"
                        + " as a class");
    }
}
