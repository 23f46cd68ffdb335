package org.hanse.core.rest;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.glassfish.jersey.internal.inject.InjectionManager;
import org.glassfish.jersey.internal.inject.Providers;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.model.Parameter;
import org.glassfish.jersey.server.spi.internal.ValueParamProvider;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;

/** Fills the records that stand behind {@code @BeanParam}: one parameter for each component. */
final class RecordParameters implements ValueParamProvider {

    private final Provider<InjectionManager> injection;

    @Inject
    RecordParameters(Provider<InjectionManager> injection) {
        this.injection = injection;
    }

    static boolean isRecord(Parameter parameter) {
        return parameter.getSource() == Parameter.Source.BEAN_PARAM
                && parameter.getRawType().isRecord();
    }

    static List<Parameter> components(Class<?> type) {
        Constructor<?> constructor = canonical(type);
        return Parameter.create(type, type, constructor, false);
    }

    @Override
    @SuppressWarnings("NullAway")
    public Function<ContainerRequest, ?> getValueProvider(Parameter parameter) {
        if (!isRecord(parameter)) {
            return null;
        }
        Constructor<?> constructor = canonical(parameter.getRawType());
        List<? extends Function<ContainerRequest, ?>> values =
                components(parameter.getRawType()).stream().map(this::provider).toList();
        return request -> create(
                constructor, values.stream().map(value -> value.apply(request)).toArray());
    }

    private Function<ContainerRequest, ?> provider(Parameter component) {
        return Providers.getProviders(injection.get(), ValueParamProvider.class).stream()
                .sorted((a, b) -> b.getPriority().getWeight() - a.getPriority().getWeight())
                .<Function<ContainerRequest, ?>>mapMulti((provider, found) -> {
                    Function<ContainerRequest, ?> value = provider.getValueProvider(component);
                    if (value != null) {
                        found.accept(value);
                    }
                })
                .findFirst()
                .orElseThrow(() -> new HanseException(
                        ErrorCode.BAD_PLUGIN,
                        "a component of type %s is no parameter: annotate it, as @FormParam for instance"
                                .formatted(component.getRawType().getName())));
    }

    private static Object create(Constructor<?> constructor, Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof HanseException refused) {
                throw refused;
            }
            throw new HanseException(ErrorCode.BAD_REQUEST, "the parameters do not go together", e);
        } catch (ReflectiveOperationException e) {
            throw new HanseException(ErrorCode.INTERNAL, "cannot create " + constructor, e);
        }
    }

    private static Constructor<?> canonical(Class<?> type) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException e) {
            throw new HanseException(ErrorCode.BAD_PLUGIN, type.getName() + " is no record", e);
        }
    }

    @Override
    public PriorityType getPriority() {
        return Priority.HIGH;
    }
}
