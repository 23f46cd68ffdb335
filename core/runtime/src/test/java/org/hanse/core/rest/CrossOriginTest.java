package org.hanse.core.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.hanse.core.origin.EmbedOrigins;
import org.hanse.core.rest.sample.LampResource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The paths need no resource: an error must be as readable for a script of a declared site as an answer. */
class CrossOriginTest {

    private static final String DECLARED = "https://www.example.org";
    private static final String ALLOWED = "Access-Control-Allow-Origin";

    private static RestServer server;
    private static RestServer closed;

    @BeforeAll
    static void start() throws Exception {
        ClassLoader loader = CrossOriginTest.class.getClassLoader();
        EmbedOrigins origins = EmbedOrigins.of(DECLARED + ",http://localhost:8081");
        server = new RestServer(false, origins, RestServer.plugin("lamps", loader, LampResource.class));
        closed = new RestServer(false, RestServer.plugin("lamps", loader, LampResource.class));
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
        closed.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "embed/t/1",
                "api/topics",
                "feeds/latest",
                "c/masons/feed.atom",
                "feed.json",
                "oembed",
                "slots/x",
                "assets/core/0/hanse.css",
                "embed.js"
            })
    void scripts_of_a_declared_site_read_what_is_made_for_other_sites(String path) throws Exception {
        HttpHeaders answer = get(server, path, DECLARED);

        assertThat(answer.allValues(ALLOWED)).containsExactly(DECLARED);
        assertThat(answer.allValues("Vary")).contains("Origin");
        assertThat(answer.firstValue("Access-Control-Allow-Credentials")).isEmpty();
        assertThat(get(server, path, "https://elsewhere.example").firstValue(ALLOWED))
                .isEmpty();
        assertThat(get(server, path, "https://elsewhere.example").allValues("Vary"))
                .contains("Origin");
        assertThat(get(server, path, "null").firstValue(ALLOWED)).isEmpty();
        assertThat(get(closed, path, DECLARED).firstValue(ALLOWED)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "t/1",
                "frame/t/1",
                "frame/api/topics",
                "admin/plugins",
                "p/lamps/lamps/1",
                "p/lamps/embed/x",
                "oembed/x",
                "x/embed.js",
                "%61pi/topics"
            })
    void nothing_else_is_read_by_other_sites(String path) throws Exception {
        HttpHeaders answer = get(server, path, DECLARED);

        assertThat(answer.firstValue(ALLOWED)).isEmpty();
        assertThat(preflight(path, DECLARED).firstValue(ALLOWED)).isEmpty();
        assertThat(preflight(path, DECLARED).firstValue("Access-Control-Allow-Headers"))
                .isEmpty();
    }

    @Test
    void a_browser_asks_before_it_sends_a_token() throws Exception {
        HttpHeaders answer = preflight("api/topics", DECLARED);

        assertThat(answer.allValues(ALLOWED)).containsExactly(DECLARED);
        assertThat(answer.firstValue("Access-Control-Allow-Headers"))
                .hasValue("authorization, content-type, idempotency-key");
        assertThat(answer.firstValue("Access-Control-Allow-Methods")).hasValue("GET, POST, PUT, PATCH, DELETE");
        assertThat(preflight("api/topics", "https://elsewhere.example").firstValue("Access-Control-Allow-Methods"))
                .isEmpty();
    }

    @Test
    void a_slot_whose_addresses_would_lead_nowhere_is_refused_to_a_declared_site_with_the_way_out() throws Exception {
        HttpResponse<String> refused =
                server.send(server.request("/community/slots/x").header("Origin", DECLARED));

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("ask for the same below embed/");
        assertThat(refused.headers().firstValue(ALLOWED)).hasValue(DECLARED);
        for (String path : List.of("slots/x", "embed/slots/x")) {
            String origin = path.startsWith("embed") ? DECLARED : server.origin();
            assertThat(server.send(server.request("/community/" + path).header("Origin", origin))
                            .statusCode())
                    .as(path)
                    .isEqualTo(404);
        }
    }

    @Test
    void files_may_be_shown_by_declared_sites_only() throws Exception {
        String header = "Cross-Origin-Resource-Policy";
        for (String file : List.of("assets/core/0/hanse.css", "embed.js")) {
            assertThat(get(server, file, DECLARED).firstValue(header)).hasValue("cross-origin");
            assertThat(get(server, file, "https://elsewhere.example").firstValue(header))
                    .hasValue("same-origin");
            assertThat(get(closed, file, DECLARED).firstValue(header)).hasValue("same-origin");
        }
        assertThat(get(server, "api/topics", DECLARED).firstValue(header)).isEmpty();
    }

    @Test
    void a_declared_site_changes_something_with_a_token_made_for_it_only() throws Exception {
        assertThat(status(server, DECLARED, DECLARED)).isEqualTo(303);
        assertThat(status(server, DECLARED, "http://localhost:8081")).isEqualTo(403);
        assertThat(status(server, "https://elsewhere.example", "https://elsewhere.example"))
                .isEqualTo(403);
        assertThat(status(closed, DECLARED, DECLARED)).isEqualTo(403);
        assertThat(server.send(server.request("/community/p/lamps/lamps")
                                .headers("Origin", DECLARED, "Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString("name=Zoe")))
                        .statusCode())
                .isEqualTo(403);
    }

    private static HttpHeaders get(RestServer from, String path, String origin) throws Exception {
        return from.send(from.request("/community/" + path).header("Origin", origin))
                .headers();
    }

    private static HttpHeaders preflight(String path, String origin) throws Exception {
        return server.send(server.request("/community/" + path)
                        .headers("Origin", origin, "Access-Control-Request-Method", "POST")
                        .method("OPTIONS", BodyPublishers.noBody()))
                .headers();
    }

    private static int status(RestServer to, String origin, String tokenOrigin) throws Exception {
        return to.send(to.request("/community/p/lamps/lamps")
                        .headers("Origin", origin, "Sec-Fetch-Site", "cross-site", "Token-Origin", tokenOrigin)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("name=Zoe")))
                .statusCode();
    }
}
