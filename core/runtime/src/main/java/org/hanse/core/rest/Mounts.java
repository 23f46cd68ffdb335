package org.hanse.core.rest;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.ws.rs.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.glassfish.jersey.server.model.ModelValidationException;
import org.glassfish.jersey.server.model.Resource;
import org.hanse.api.Contribution;
import org.hanse.api.PluginId;
import org.hanse.core.plugin.BuildFault;
import org.hanse.core.plugin.LoadedPlugin;
import org.hanse.core.plugin.Phase;
import org.jspecify.annotations.Nullable;

/** Which resource of which plugin lies where. */
final class Mounts {

    private static final String FOR_PROGRAMS = "/?(?:api(?:/.*)?|oembed|doctor|(?:.*/)?feed\\..*)";

    private final Map<Class<?>, PluginId> owners = new LinkedHashMap<>();
    private final List<LoadedPlugin> plugins;
    private final Endpoints endpoints = new Endpoints();

    Mounts(List<LoadedPlugin> plugins) {
        this.plugins = plugins;
        for (LoadedPlugin plugin : plugins) {
            for (Contribution.Resource resource : plugin.plan().of(Contribution.Resource.class)) {
                owners.put(plugin.type(resource.className(), Phase.REST), plugin.id());
            }
        }
    }

    /**
     * Return the resources.
     *
     * @param own what core has without a class of its own
     * @throws BuildFault REST if one does not declare what it asks of its callers
     */
    Set<Resource> resources(Resource own) {
        Set<Resource> resources = new LinkedHashSet<>();
        add(PluginId.CORE, own, resources);
        owners.forEach((type, owner) -> add(owner, resource(type, owner), resources));
        endpoints.check(plugins);
        return resources;
    }

    private void add(PluginId owner, Resource resource, Set<Resource> resources) {
        resources.add(resource);
        endpoints.add(owner, resource);
    }

    /** Return what answers requests, once the resources were asked for. */
    List<Endpoint> endpoints() {
        return endpoints.all();
    }

    /** Return the resources for programs: those below {@code api/}, feeds, and what tells about pages and about us. */
    Map<PluginId, List<Class<?>>> ofApi() {
        return owners.entrySet().stream()
                .filter(entry -> entry.getKey().isAnnotationPresent(Path.class))
                .filter(entry ->
                        entry.getKey().getAnnotation(Path.class).value().matches(FOR_PROGRAMS))
                .collect(groupingBy(Map.Entry::getValue, mapping(Map.Entry::getKey, toList())));
    }

    private static String path(Class<?> type, PluginId owner) {
        Path path = type.getAnnotation(Path.class);
        String own = path == null ? "" : path.value().replaceFirst("^/", "");
        return owner.equals(PluginId.CORE) ? own : "p/" + owner + "/" + own;
    }

    private static Resource resource(Class<?> type, PluginId owner) {
        Resource.Builder builder = Resource.builder(type);
        if (builder == null) {
            throw fault(owner, type.getName() + " has no method that answers requests", null);
        }
        return builder.path(path(type, owner)).build();
    }

    /** Find out whose class an invalid model complains about. */
    BuildFault fault(RuntimeException thrown) {
        String message = thrown instanceof ModelValidationException invalid
                ? invalid.getIssues().toString()
                : String.valueOf(thrown.getMessage());
        PluginId owner = owners.entrySet().stream()
                .filter(entry -> message.contains(entry.getKey().getName()))
                .map(Map.Entry::getValue)
                .reduce((first, last) -> last)
                .orElse(PluginId.CORE);
        return fault(owner, message.lines().findFirst().orElse(message), thrown);
    }

    private static BuildFault fault(PluginId owner, String cause, @Nullable Throwable thrown) {
        String remedy = "give each method a path of its own, and only parameters that Jakarta REST can make of text";
        return thrown == null
                ? new BuildFault(owner, Phase.REST, cause, remedy)
                : new BuildFault(owner, Phase.REST, cause, remedy, thrown);
    }
}
