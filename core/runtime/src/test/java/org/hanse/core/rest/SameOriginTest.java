package org.hanse.core.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.hanse.core.rest.sample.LampResource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SameOriginTest {

    private static RestServer server;
    private static RestServer behindProxy;

    @BeforeAll
    static void start() throws Exception {
        ClassLoader loader = SameOriginTest.class.getClassLoader();
        server = new RestServer(false, RestServer.plugin("lamps", loader, LampResource.class));
        behindProxy = new RestServer(true, RestServer.plugin("lamps", loader, LampResource.class));
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
        behindProxy.close();
    }

    @Test
    void a_form_of_our_own_pages_is_accepted() throws Exception {
        assertThat(status(server, "Sec-Fetch-Site", "same-origin")).isEqualTo(303);
        assertThat(status(server, "Origin", server.origin())).isEqualTo(303);
        assertThat(status(server, "Sec-Fetch-Site", "none", "Origin", server.origin()))
                .isEqualTo(303);
    }

    @Test
    void a_form_from_elsewhere_is_refused() throws Exception {
        assertThat(status(server, "Sec-Fetch-Site", "cross-site")).isEqualTo(403);
        assertThat(status(server, "Sec-Fetch-Site", "same-site", "Origin", server.origin()))
                .isEqualTo(403);
        assertThat(status(server, "Sec-Fetch-Site", "none")).isEqualTo(403);
        assertThat(status(server, "Origin", "https://elsewhere.example")).isEqualTo(403);
        assertThat(status(server, "Origin", "null")).isEqualTo(403);
    }

    @Test
    void the_header_of_our_own_script_says_who_looks_and_proves_nothing_of_what_changes_something() throws Exception {
        assertThat(status(server, "Hanse-Script", "1")).isEqualTo(403);
        assertThat(status(server, "Hanse-Script", "1", "Origin", "https://elsewhere.example"))
                .isEqualTo(403);
        assertThat(status(server, "Hanse-Script", "1", "Sec-Fetch-Site", "cross-site"))
                .isEqualTo(403);
    }

    @Test
    void a_form_that_proves_nothing_is_refused_with_the_way_out() throws Exception {
        HttpResponse<String> answer = server.send(form(server));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("urn:hanse:problem:cross-site", "Origin: " + server.origin());
    }

    @Test
    void forwarded_headers_count_only_where_they_are_believed() throws Exception {
        String[] headers = {
            "Origin", "https://hanse.example", "X-Forwarded-Proto", "https", "X-Forwarded-Host", "hanse.example"
        };
        assertThat(status(server, headers)).isEqualTo(403);
        assertThat(status(behindProxy, headers)).isEqualTo(303);
    }

    @Test
    void a_mail_server_may_send_what_bears_a_seal() throws Exception {
        assertThat(sealed("POST", "/mail/stop/aB_-9.stop-mail-7")).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/mail/stop/a",
                "/mail/stop/a.",
                "/mail/stop/a.b/c",
                "/mail/stop/a.b/",
                "/mail/stop/a.b;c",
                "/mail/stop/%61.b",
                "/mail/wanted",
                "/m/edit",
                "/p/lamps/mail/stop/a.b",
                "/p/lamps/lamps?/mail/stop/a.b"
            })
    void nothing_else_passes_without_proof(String path) throws Exception {
        assertThat(sealed("POST", path)).isEqualTo(403);
    }

    @Test
    void what_bears_a_seal_is_refused_to_pages_from_elsewhere_and_to_other_methods() throws Exception {
        String path = "/mail/stop/a.b";
        assertThat(sealed("POST", path, "Sec-Fetch-Site", "cross-site")).isEqualTo(403);
        assertThat(sealed("POST", path, "Origin", "https://elsewhere.example")).isEqualTo(403);
        assertThat(sealed("POST", path, "Origin", "null")).isEqualTo(403);
        assertThat(sealed("PUT", path)).isEqualTo(403);
        assertThat(sealed("DELETE", path)).isEqualTo(403);
    }

    @Test
    void a_report_of_a_browser_needs_no_proof_and_nothing_else_of_its_address_passes() throws Exception {
        assertThat(report("POST", "/csp", "application/csp-report")).isEqualTo(404);
        assertThat(report("POST", "/csp", "application/reports+json")).isEqualTo(404);
        assertThat(report("POST", "/csp", "application/x-www-form-urlencoded")).isEqualTo(403);
        assertThat(report("POST", "/csp", "text/plain")).isEqualTo(403);
        assertThat(report("POST", "/csp/x", "application/csp-report")).isEqualTo(403);
        assertThat(report("POST", "/embed/csp", "application/csp-report")).isEqualTo(403);
        assertThat(report("PUT", "/csp", "application/csp-report")).isEqualTo(403);
    }

    private static int report(String method, String path, String type) throws Exception {
        return server.send(server.request("/community" + path)
                        .headers("Content-Type", type, "Sec-Fetch-Site", "cross-site")
                        .method(method, HttpRequest.BodyPublishers.ofString("{}")))
                .statusCode();
    }

    private static int sealed(String method, String path, String... headers) throws Exception {
        HttpRequest.Builder request = server.request("/community" + path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .method(method, HttpRequest.BodyPublishers.ofString("List-Unsubscribe=One-Click"));
        return server.send(headers.length == 0 ? request : request.headers(headers))
                .statusCode();
    }

    private static int status(RestServer to, String... headers) throws Exception {
        return to.send(form(to).headers(headers)).statusCode();
    }

    private static HttpRequest.Builder form(RestServer to) {
        return to.request("/community/p/lamps/lamps")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("name=Zoe"));
    }
}
