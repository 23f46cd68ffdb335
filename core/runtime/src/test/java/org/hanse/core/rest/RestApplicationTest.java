package org.hanse.core.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.hanse.core.rest.sample.LampResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RestApplicationTest {

    private static final String FORM = "application/x-www-form-urlencoded";

    private RestServer server;

    @BeforeEach
    void start() throws Exception {
        server = new RestServer(false, RestServer.plugin("lamps", getClass().getClassLoader(), LampResource.class));
    }

    @AfterEach
    void stop() throws Exception {
        server.close();
    }

    @Test
    void a_view_is_written_by_the_layout_under_the_status_and_headers_of_the_answer() throws Exception {
        HttpResponse<String> answer = server.get("lamps", "text/html");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("<h1>lamps.vm é</h1>Ada {who=Ada}");
        assertThat(answer.headers().firstValue("content-type").orElseThrow())
                .isEqualToIgnoringCase("text/html;charset=utf-8");
        assertThat(answer.headers().firstValue("x-content-type-options")).contains("nosniff");
    }

    @Test
    void a_page_can_be_included_by_a_page_of_the_host() throws Exception {
        assertThat(server.send(server.request("/page?of=/community/p/lamps/lamps"))
                        .body())
                .isEqualTo("<main><h1>lamps.vm é</h1>Ada {who=Ada}</main>");
        assertThat(server.send(server.request("/page?of=/community/p/lamps/lamps/7"))
                        .body())
                .startsWith("<main>{\"id\":\"7\"");
    }

    @Test
    void json_has_ids_as_text_and_times_in_iso_form() throws Exception {
        assertThat(server.get("lamps/7", "application/json").body())
                .isEqualTo("{\"id\":\"7\",\"name\":\"Ada\",\"watts\":4,\"since\":\"1970-01-01T00:00:00Z\"}");
    }

    @Test
    void a_form_is_bound_to_a_record_and_answered_by_a_redirect() throws Exception {
        HttpResponse<String> answer = server.post("lamps?from=x", FORM, "name=Z%C3%A9".getBytes(UTF_8));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("location")).contains("/community/p/lamps/lamps/Z%C3%A9-7-x");
    }

    @Test
    void a_form_that_a_filter_of_the_host_has_read_already_still_arrives() throws Exception {
        HttpResponse<String> answer = server.send(server.request("/community/p/lamps/lamps?from=x")
                .header("Origin", server.origin())
                .header("Eager", "yes")
                .header("Content-Type", FORM)
                .POST(HttpRequest.BodyPublishers.ofString("name=Zoe&watts=3")));

        assertThat(answer.headers().firstValue("location")).contains("/community/p/lamps/lamps/Zoe-3-x");
    }

    @Test
    void an_answer_may_come_later_or_too_late() throws Exception {
        assertThat(server.get("lamps/later", "*/*").body()).isEqualTo("later");
        assertThat(server.get("lamps/never", "*/*").statusCode()).isEqualTo(503);
    }

    @Test
    void events_are_streamed() throws Exception {
        assertThat(server.get("lamps/events", "text/event-stream").body()).isEqualTo("data: on\n\ndata: off\n\n");
    }

    @Test
    void an_open_stream_ends_when_its_generation_goes() throws Exception {
        HttpResponse<InputStream> stream = HttpClient.newHttpClient()
                .send(
                        server.request("/community/p/lamps/lamps/open").build(),
                        HttpResponse.BodyHandlers.ofInputStream());
        assertThat(server.application().streams()).isEqualTo(1);

        server.application().hangUp();

        assertThat(new String(stream.body().readAllBytes(), UTF_8)).isEqualTo("data: on\n\n");
        assertThat(server.application().streams()).isZero();
    }

    @Test
    void a_mount_may_have_accents() throws Exception {
        assertThat(server.send(server.request("/communaut%C3%A9/p/lamps/lamps")).body())
                .contains("lamps.vm");
    }

    @Test
    void head_and_options_are_answered() throws Exception {
        HttpResponse<String> head = server.send(
                server.request("/community/p/lamps/lamps").method("HEAD", HttpRequest.BodyPublishers.noBody()));
        HttpResponse<String> options = server.send(
                server.request("/community/p/lamps/lamps").method("OPTIONS", HttpRequest.BodyPublishers.noBody()));

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(options.headers().firstValue("allow").orElseThrow()).contains("GET", "HEAD", "POST", "OPTIONS");
    }
}
