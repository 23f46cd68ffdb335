package org.hanse.core.rest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.hanse.core.rest.sample.LampResource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ProblemTest {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String JSON = "application/json";

    private static RestServer server;

    @BeforeAll
    static void start() throws Exception {
        server = new RestServer(
                false, RestServer.plugin("lamps", ProblemTest.class.getClassLoader(), LampResource.class));
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
    }

    @Test
    void what_is_not_there_is_a_problem_with_all_its_fields() throws Exception {
        HttpResponse<String> answer = server.get("lamps/404", JSON);

        assertProblem(answer, 404, "there is no lamp 404");
        assertThat(answer.body())
                .contains("\"type\":\"urn:hanse:problem:not-found\"", "\"title\":\"Not found\"")
                .contains("\"instance\":\"/community/p/lamps/lamps/404\"")
                .doesNotContain("incident");
    }

    @Test
    void a_browser_gets_a_page_instead() throws Exception {
        HttpResponse<String> answer = server.get("nowhere", "text/html,application/xhtml+xml,*/*;q=0.8");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("content-type").orElseThrow()).startsWith("text/html");
        assertThat(answer.body()).contains("error.vm", "titleKey=error.not-found", "status=404");
    }

    @Test
    void an_unexpected_exception_tells_an_incident_and_nothing_else() throws Exception {
        HttpResponse<String> answer = server.get("lamps/500", JSON);

        assertProblem(answer, 500, "quote the incident");
        assertThat(answer.body()).contains("\"incident\":\"").doesNotContain("secret", "Exception", "org.hanse");
    }

    @Test
    void a_page_that_cannot_be_rendered_is_an_error_of_the_server() throws Exception {
        assertProblem(server.get("lamps/broken", "*/*"), 500, "incident");
    }

    @Test
    void an_id_that_is_no_number_is_not_there() throws Exception {
        assertProblem(server.get("lamps/abc", JSON), 404, "nothing at this address");
    }

    @Test
    void a_parameter_of_the_wrong_form_is_named() throws Exception {
        assertProblem(server.get("lamps/7?page=x", JSON), 400, "'page'");
    }

    @Test
    void a_method_that_an_address_does_not_take_is_a_problem_too() throws Exception {
        HttpResponse<String> answer = server.post("lamps/7", JSON, new byte[0]);

        assertProblem(answer, 405, "Allow");
        assertThat(answer.headers().firstValue("allow").orElseThrow()).contains("GET");
    }

    @Test
    void what_nobody_can_represent_is_a_problem_too() throws Exception {
        assertProblem(server.get("lamps/7", "image/png"), 406, "Accept");
    }

    @Test
    void an_unknown_field_is_named_with_its_place() throws Exception {
        HttpResponse<String> answer = server.post("lamps/json", JSON, "{\"watts\":1,\n \"colour\":1}".getBytes(UTF_8));

        assertProblem(answer, 400, "'colour'");
        assertThat(answer.body()).contains("line 2").doesNotContain("sample", "LampResource");
    }

    @Test
    void what_is_not_json_is_said_with_its_place() throws Exception {
        assertProblem(server.post("lamps/json", JSON, "{\"id\":".getBytes(UTF_8)), 400, "line 1");
        assertProblem(server.post("lamps/json", JSON, "{\"watts\":\"x\"}".getBytes(UTF_8)), 400, "watts");
    }

    @Test
    void a_value_that_is_not_acceptable_is_listed() throws Exception {
        HttpResponse<String> answer = server.post("lamps/json", JSON, "{\"name\":\" \",\"watts\":101}".getBytes(UTF_8));

        assertProblem(answer, 422, "see violations");
        assertThat(answer.body()).contains("{\"field\":\"name\"", "{\"field\":\"watts\"");
        assertProblem(server.post("lamps", FORM, "name=x".getBytes(UTF_8)), 422, "\"field\":\"name\"");
    }

    @Test
    void a_value_that_is_not_acceptable_is_told_in_the_language_of_the_reader() throws Exception {
        assertThat(blankName("fr")).contains("ne doit pas être vide").doesNotContain("must not be blank");
        assertThat(blankName("en")).contains("must not be blank");
        assertThat(blankName("de")).contains("must not be blank");
    }

    private static String blankName(String language) throws Exception {
        return server.send(server.request("/community/p/lamps/lamps/json")
                        .header("Origin", server.origin())
                        .header("Content-Type", JSON)
                        .header("Accept-Language", language)
                        .POST(HttpRequest.BodyPublishers.ofString("{\"name\":\" \",\"watts\":1}")))
                .body();
    }

    @Test
    void a_body_of_another_type_is_refused() throws Exception {
        assertProblem(server.post("lamps/json", "text/plain", "x".getBytes(UTF_8)), 415, "content type");
        assertProblem(server.post("lamps", JSON, "{}".getBytes(UTF_8)), 415, "content type");
    }

    @Test
    void a_header_that_cannot_be_read_is_a_problem_too() throws Exception {
        assertProblem(server.post("lamps/json", "///", "x".getBytes(UTF_8)), 400, "Content-Type");
    }

    @Test
    void a_body_that_is_too_large_is_refused() throws Exception {
        assertProblem(server.post("lamps/json", JSON, new byte[1001]), 413, "1000 bytes");
        assertProblem(server.post("lamps", FORM, new byte[1001]), 413, "1000 bytes");
    }

    @Test
    void broken_utf_8_is_refused_wherever_it_stands() throws Exception {
        assertProblem(server.post("lamps", FORM, "name=%FFx".getBytes(UTF_8)), 400, "UTF-8");
        assertProblem(server.post("lamps", FORM, "name=é".getBytes(ISO_8859_1)), 400, "UTF-8");
        assertProblem(server.post("lamps/json", JSON, "{\"name\":\"é\"}".getBytes(ISO_8859_1)), 400, "UTF-8");
        assertProblem(server.get("lamps?x=%C3%28", JSON), 400, "UTF-8");
    }

    @Test
    void a_path_that_is_broken_utf_8_is_a_bad_request() throws Exception {
        assertThat(raw("/community/p/lamps/%FF")).startsWith("HTTP/1.1 400");
        assertThat(raw("/community/p/lamps/lamps?x=|\"<")).startsWith("HTTP/1.1 400");
    }

    private static String raw(String target) throws Exception {
        int port = Integer.parseInt(server.origin().substring(server.origin().lastIndexOf(':') + 1));
        try (Socket socket = new Socket("localhost", port);
                InputStream in = socket.getInputStream()) {
            socket.getOutputStream()
                    .write("GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                            .formatted(target)
                            .getBytes(UTF_8));
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String says) {
        assertThat(answer.body()).contains(says);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("content-type")).contains("application/problem+json");
        assertThat(answer.headers().firstValue("x-content-type-options")).contains("nosniff");
        assertThat(answer.body()).contains("\"status\":" + status, "\"title\":", "\"detail\":", "\"instance\":");
    }
}
