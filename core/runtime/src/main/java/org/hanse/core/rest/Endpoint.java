package org.hanse.core.rest;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import org.glassfish.jersey.server.model.Invocable;
import org.glassfish.jersey.server.model.ResourceMethod;
import org.hanse.api.PluginId;
import org.hanse.api.security.Requires;

/**
 * A method of a resource that answers requests.
 *
 * @param plugin whose it is
 * @param verb the HTTP method; empty for a method that only leads to other resources
 * @param path the template of its path below the mount
 * @param type the class of the resource
 * @param method the method of that class
 * @param produces the media types of its answers, as they are declared
 * @param consumes the media types of the bodies that it takes, as they are declared
 * @param requires what it asks of its caller, as {@link Requires} has it
 * @param budget what a request to it takes from
 */
public record Endpoint(
        PluginId plugin,
        String verb,
        String path,
        Class<?> type,
        Method method,
        List<String> produces,
        List<String> consumes,
        Optional<String> requires,
        String budget) {

    /** Copy the lists. */
    public Endpoint {
        produces = List.copyOf(produces);
        consumes = List.copyOf(consumes);
    }

    static Endpoint of(PluginId plugin, String path, ResourceMethod method) {
        Invocable invocable = method.getInvocable();
        return new Endpoint(
                plugin,
                Optional.ofNullable(method.getHttpMethod()).orElse(""),
                path,
                invocable.getHandler().getHandlerClass(),
                invocable.getHandlingMethod(),
                method.getProducedTypes().stream().map(Object::toString).toList(),
                method.getConsumedTypes().stream().map(Object::toString).toList(),
                requires(invocable),
                declared(invocable).map(Requires::budget).orElse(Requires.BY_METHOD));
    }

    static Optional<String> requires(Invocable invocable) {
        return declared(invocable).map(Requires::value);
    }

    /** Return what a method declares, or else its class. */
    static Optional<Requires> declared(Invocable invocable) {
        return Optional.ofNullable(invocable.getHandlingMethod().getAnnotation(Requires.class))
                .or(() -> Optional.ofNullable(invocable.getDefinitionMethod().getAnnotation(Requires.class)))
                .or(() -> Optional.ofNullable(
                        invocable.getHandler().getHandlerClass().getAnnotation(Requires.class)));
    }

    @Override
    public String toString() {
        return "%s /%s of %s.%s".formatted(verb, path, type.getName(), method.getName());
    }
}
