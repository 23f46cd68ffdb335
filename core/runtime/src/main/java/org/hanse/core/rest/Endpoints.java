package org.hanse.core.rest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.glassfish.jersey.server.model.Resource;
import org.glassfish.jersey.server.model.ResourceMethod;
import org.hanse.api.Contribution;
import org.hanse.api.PluginId;
import org.hanse.api.security.Permission;
import org.hanse.api.security.Requires;
import org.hanse.core.plugin.BuildFault;
import org.hanse.core.plugin.LoadedPlugin;
import org.hanse.core.plugin.Phase;

/** Lists the endpoints of a generation, and refuses those that do not declare what they ask of their callers. */
final class Endpoints {

    private static final Set<String> EVERYWHERE = Set.of(Requires.ANYBODY, Requires.SIGNED_IN, Requires.ADMINISTRATOR);

    private final List<Endpoint> found = new ArrayList<>();

    void add(PluginId plugin, Resource resource) {
        add(plugin, resource, "");
    }

    private void add(PluginId plugin, Resource resource, String parent) {
        String path = join(parent, String.valueOf(resource.getPath()));
        List<ResourceMethod> methods = new ArrayList<>(resource.getResourceMethods());
        if (resource.getResourceLocator() != null) {
            methods.add(resource.getResourceLocator());
        }
        methods.forEach(method -> found.add(Endpoint.of(plugin, path, method)));
        resource.getChildResources().forEach(child -> add(plugin, child, path));
    }

    private static String join(String parent, String path) {
        return (parent + "/" + path).replaceAll("/{2,}", "/").replaceFirst("^/", "");
    }

    List<Endpoint> all() {
        return List.copyOf(found);
    }

    /**
     * Refuse endpoints that declare nothing, or a permission that nobody contributes.
     *
     * @throws BuildFault REST
     */
    void check(Collection<LoadedPlugin> plugins) {
        Set<String> known = new HashSet<>(EVERYWHERE);
        for (LoadedPlugin plugin : plugins) {
            for (Contribution.Value value : plugin.plan().of(Contribution.Value.class)) {
                if (value.value() instanceof Permission permission) {
                    known.add(permission.key());
                }
            }
        }
        found.forEach(endpoint -> check(endpoint, known));
    }

    private static void check(Endpoint endpoint, Set<String> known) {
        String requires = endpoint.requires()
                .orElseThrow(() -> fault(
                        endpoint,
                        "does not declare what it asks of its caller",
                        "put @Requires on the method or its class: Requires.ANYBODY, SIGNED_IN, ADMINISTRATOR or the "
                                + "key of a permission that is contributed"));
        if (!RateLimit.isBudget(endpoint.budget())) {
            throw fault(
                    endpoint,
                    "takes from the budget '%s', which there is not".formatted(endpoint.budget()),
                    "name Requires.READING, WRITING, COSTLY or UNLIMITED, or leave the budget out");
        }
        if (!known.contains(requires)) {
            throw fault(
                    endpoint,
                    "requires '%s', which nobody contributes".formatted(requires),
                    "contribute the permission with to.permission(…), or name one that there is");
        }
    }

    private static BuildFault fault(Endpoint endpoint, String what, String remedy) {
        return new BuildFault(
                endpoint.plugin(),
                Phase.REST,
                "%s.%s %s"
                        .formatted(endpoint.type().getName(), endpoint.method().getName(), what),
                remedy);
    }
}
