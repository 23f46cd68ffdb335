package org.hanse.core.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.hanse.core.container.Collected;
import org.hanse.core.container.ThrowAwayLoader;
import org.hanse.core.plugin.LoadedPlugin;
import org.hanse.core.rest.sample.LampApi;
import org.hanse.core.rest.sample.LampResource;
import org.junit.jupiter.api.Test;

class OpenApiTest {

    private static final ClassLoader LOADER = OpenApiTest.class.getClassLoader();

    @Test
    void resources_for_programs_are_described_with_their_schemas_and_problems() throws Exception {
        LoadedPlugin core = RestServer.plugin("core", LOADER, LampApi.class);
        LoadedPlugin lamps = RestServer.plugin("lamps", LOADER, LampResource.class);
        try (RestServer server = new RestServer(false, core, lamps)) {
            String text = server.send(server.request("/community/openapi")).body();
            JsonNode document = new ObjectMapper().readTree(text);

            assertThat(document.path("paths").fieldNames()).toIterable().containsOnly("/api/lamps", "/api/lamps/{id}");
            assertThat(document.at("/components/schemas/Lamp/properties/since/format")
                            .asText())
                    .isEqualTo("date-time");
            assertThat(document.at("/paths/~1api~1lamps/get/responses/default/content")
                            .toString())
                    .contains("application/problem+json", "#/components/schemas/Problem");
            assertThat(text).doesNotContain("x-default-response", "Java");
        }
    }

    @Test
    void those_of_a_plugin_stand_under_its_id() throws Exception {
        LoadedPlugin lamps = RestServer.plugin("lamps", LOADER, LampApi.class);
        try (RestServer server = new RestServer(false, lamps)) {
            String yaml = server.send(server.request("/community/openapi").header("Accept", "application/yaml"))
                    .body();

            assertThat(yaml).contains("/p/lamps/api/lamps/{id}", "#/components/schemas/lamps.Lamp", "  lamps.Lamp:");
            assertThat(server.get("api/lamps/3", "application/json").body()).contains("\"id\":\"3\"");
        }
    }

    @Test
    void the_document_of_a_closed_application_keeps_no_class_loader() throws Exception {
        Collected loaders = new Collected();
        for (int i = 0; i < 5; i++) {
            describe(loaders);
        }
        assertThat(loaders.left()).isZero();
    }

    private static void describe(Collected loaders) throws Exception {
        ThrowAwayLoader loader = new ThrowAwayLoader("lamps", "org.hanse.core.rest.sample");
        loaders.watch(loader);
        try (RestServer server = new RestServer(false, RestServer.plugin("lamps", loader, LampApi.class))) {
            assertThat(server.send(server.request("/community/openapi")).statusCode())
                    .isEqualTo(200);
        }
    }
}
