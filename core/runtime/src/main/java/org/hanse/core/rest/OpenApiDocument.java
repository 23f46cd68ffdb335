package org.hanse.core.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.glassfish.jersey.process.Inflector;
import org.glassfish.jersey.server.model.Resource;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.PluginId;
import org.hanse.api.security.Requires;
import org.jspecify.annotations.Nullable;

/** The OpenAPI document of a generation, made when it is first asked for. */
final class OpenApiDocument {

    private final ClassLoader composed;
    private final Map<PluginId, List<Class<?>>> resources;
    private @Nullable ObjectNode made;

    OpenApiDocument(ClassLoader composed, Mounts mounts) {
        this.composed = composed;
        this.resources = new TreeMap<>(mounts.ofApi());
    }

    /** No lambda: Jersey wants to see the types. */
    @Requires(Requires.ANYBODY)
    record Served(OpenApiDocument document, ObjectMapper form) implements Inflector<ContainerRequestContext, String> {
        @Override
        public String apply(ContainerRequestContext request) {
            return document.text(form);
        }
    }

    private String text(ObjectMapper form) {
        try {
            return form.writeValueAsString(document());
        } catch (IOException e) {
            throw new HanseException(ErrorCode.INTERNAL, "the api cannot be described", e);
        }
    }

    /** Return the resource that serves it. */
    Resource resource() {
        Resource.Builder resource = Resource.builder("openapi");
        serve(resource, "application/json", new ObjectMapper());
        serve(resource, "application/yaml;qs=0.5", new YAMLMapper());
        return resource.build();
    }

    private void serve(Resource.Builder resource, String type, ObjectMapper form) {
        resource.addMethod("GET").produces(type).handledBy(new Served(this, form));
    }

    private synchronized ObjectNode document() throws IOException {
        ObjectNode document = made;
        if (document == null) {
            document = make();
            made = document;
        }
        return document;
    }

    private ObjectNode make() throws IOException {
        ObjectNode document = frame();
        for (Map.Entry<PluginId, List<Class<?>>> plugin : resources.entrySet()) {
            add(document, plugin.getKey(), new OpenApiScan(composed).scan(plugin.getValue()));
        }
        ObjectNode fallback = (ObjectNode) document.remove("x-default-response");
        document.path("paths").forEach(path -> path.forEach(operation -> answerProblems(operation, fallback)));
        return document;
    }

    private static ObjectNode frame() throws IOException {
        try (InputStream frame = OpenApiDocument.class.getResourceAsStream("/org/hanse/core/rest/openapi.json")) {
            if (frame == null) {
                throw new HanseException(ErrorCode.INTERNAL, "openapi.json is missing in the jar of core: rebuild it");
            }
            return (ObjectNode) new ObjectMapper().readTree(frame);
        }
    }

    /** Paths and schemas of a plugin are told apart by its id. */
    private static void add(ObjectNode document, PluginId plugin, String scanned) throws IOException {
        boolean core = plugin.equals(PluginId.CORE);
        String schema = core ? "" : plugin + ".";
        String path = core ? "" : "/p/" + plugin;
        JsonNode part =
                new ObjectMapper().readTree(scanned.replace("#/components/schemas/", "#/components/schemas/" + schema));
        part.path("paths")
                .properties()
                .forEach(entry -> document.withObject("/paths").set(path + entry.getKey(), entry.getValue()));
        part.path("components")
                .path("schemas")
                .properties()
                .forEach(entry ->
                        document.withObject("/components/schemas").set(schema + entry.getKey(), entry.getValue()));
    }

    private static void answerProblems(JsonNode operation, ObjectNode fallback) {
        if (operation instanceof ObjectNode described && described.has("responses")) {
            described.withObject("/responses").set("default", fallback);
        }
    }
}
