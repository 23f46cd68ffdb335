package org.hanse.core.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.hanse.core.rest.sample.Doors;
import org.hanse.core.rest.sample.Switch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class GateTest {

    private static RestServer server;

    @BeforeAll
    static void start() throws Exception {
        server = new RestServer(
                false,
                RestServer.plugin(
                        "lamps", GateTest.class.getClassLoader(), List.of(Switch.LIGHT), Doors.class, Switch.class));
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
    }

    @Test
    void what_a_class_declares_holds_for_its_methods() throws Exception {
        assertThat(get("doors", "ada").statusCode()).isEqualTo(200);
        assertThat(get("doors", "nobody").statusCode()).isEqualTo(401);
        assertThat(change("nobody").statusCode()).isEqualTo(401);
        assertThat(change("ada").body()).isEqualTo("changed");
    }

    @Test
    void a_method_may_ask_for_less_than_its_class_or_for_more() throws Exception {
        assertThat(get("doors/open", "nobody").statusCode()).isEqualTo(200);
        assertThat(get("doors/closed", "administrator").statusCode()).isEqualTo(200);
    }

    @Test
    void what_is_for_administrators_is_not_there_for_others() throws Exception {
        HttpResponse<String> closed = get("doors/closed", "ada");
        HttpResponse<String> nothing = get("doors/nothing", "ada");

        assertThat(closed.statusCode()).isEqualTo(404);
        assertThat(closed.body().replace("closed", "nothing")).isEqualTo(nothing.body());
        assertThat(get("doors/closed", "nobody").statusCode()).isEqualTo(404);
    }

    @Test
    void who_must_sign_in_is_told_so_in_his_language_and_form() throws Exception {
        HttpResponse<String> problem = get("doors", "nobody");
        HttpResponse<String> page = server.send(server.request("/community/p/lamps/doors")
                .header("As", "nobody")
                .header("Accept", "text/html")
                .header("Accept-Language", "fr"));

        assertThat(problem.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(problem.body()).contains("urn:hanse:problem:not-signed-in");
        assertThat(page.statusCode()).isEqualTo(401);
        assertThat(page.body()).contains("error.vm", "Connectez-vous");
    }

    @Test
    void who_declares_a_permission_and_does_not_ask_for_it_answers_nobody() throws Exception {
        assertThat(get("switch?asks=true", "ada").body()).isEqualTo("dark");
        assertThat(get("switch?asks=true", "administrator").body()).isEqualTo("light");
        for (String person : List.of("ada", "administrator")) {
            HttpResponse<String> answer = get("switch", person);
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).contains("lamps.light").doesNotContain("dark");
        }
    }

    @Test
    void a_room_that_declares_nothing_is_closed_whatever_led_to_it() throws Exception {
        assertThat(get("doors/room", "ada").statusCode()).isEqualTo(403);
        assertThat(get("doors/room", "administrator").body()).doesNotContain("in the room");
    }

    @Test
    void anybody_may_ask_which_methods_an_address_takes() throws Exception {
        HttpResponse<String> options = server.send(server.request("/community/p/lamps/doors")
                .header("As", "nobody")
                .method("OPTIONS", HttpRequest.BodyPublishers.noBody()));

        assertThat(options.statusCode()).isEqualTo(200);
        assertThat(options.headers().firstValue("Allow").orElse("")).contains("GET", "POST");
    }

    private static HttpResponse<String> get(String path, String as) throws Exception {
        return server.send(server.request("/community/p/lamps/" + path).header("As", as));
    }

    private static HttpResponse<String> change(String as) throws Exception {
        return server.send(server.request("/community/p/lamps/doors")
                .header("As", as)
                .header("Origin", server.origin())
                .POST(HttpRequest.BodyPublishers.noBody()));
    }
}
