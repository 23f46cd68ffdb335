package org.hanse.core.container;

import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A bean that the runtime makes itself and that others inject.
 *
 * @param type what is injected; an interface or an open class unless the scope is {@code Dependent}
 * @param scope {@code ApplicationScoped}, {@code RequestScoped} or {@code Dependent}
 * @param create makes an instance; for a {@code Dependent} one it is given the class that injects it
 * @param dispose releases an instance when its scope ends
 * @param <T> the type
 */
public record ProvidedBean<T>(
        Type type, Class<? extends Annotation> scope, Function<Optional<Class<?>>, T> create, Consumer<T> dispose) {

    /** Provide an instance that nothing needs to release. */
    public static <T> ProvidedBean<T> of(
            Class<T> type, Class<? extends Annotation> scope, Function<Optional<Class<?>>, T> create) {
        return new ProvidedBean<>(type, scope, create, instance -> {});
    }
}
