package org.hanse.core.view;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.SecureUberspector;
import org.apache.velocity.util.introspection.VelMethod;
import org.apache.velocity.util.introspection.VelPropertyGet;
import org.jspecify.annotations.Nullable;

/**
 * Reads components of records, package-private ones too, as {@code $topic.title} and {@code $topic.title()}; keeps
 * templates from reflection. Velocity creates it by name, hence public.
 */
public final class RecordUberspect extends SecureUberspector {

    // Asked for again, a class gives a new method each time, and the JDK spins a class for each that is called often.
    private final Map<Class<?>, Map<String, Method>> accessors = new ConcurrentHashMap<>();

    @Override
    public @Nullable VelPropertyGet getPropertyGet(@Nullable Object value, String name, Info place) {
        Optional<VelPropertyGet> component = accessor(value, name).map(RecordProperty::new);
        return component.isPresent() ? component.get() : super.getPropertyGet(value, name, place);
    }

    @Override
    public @Nullable VelMethod getMethod(@Nullable Object value, String name, Object[] arguments, Info place) {
        if (arguments.length == 0) {
            Optional<Method> accessor = accessor(value, name);
            if (accessor.isPresent()) {
                return new VelMethodImpl(accessor.get());
            }
        }
        return super.getMethod(value, name, arguments, place);
    }

    private Optional<Method> accessor(@Nullable Object value, String name) {
        return value instanceof Record
                ? Optional.ofNullable(accessors
                        .computeIfAbsent(value.getClass(), RecordUberspect::accessors)
                        .get(name))
                : Optional.empty();
    }

    private static Map<String, Method> accessors(Class<?> type) {
        Map<String, Method> accessors = new HashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            accessors.put(component.getName(), accessor);
        }
        return accessors;
    }
}
