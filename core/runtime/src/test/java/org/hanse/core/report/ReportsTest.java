package org.hanse.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.hanse.core.fixture.RunningHanse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportsTest {

    private static final String OLD = "application/csp-report";
    private static final String NEW = "application/reports+json";
    private static final String BLOCKED = "/api/admin/policy/blocked";

    @TempDir
    Path folder;

    private RunningHanse hanse;

    @BeforeEach
    void start() throws Exception {
        hanse = RunningHanse.start(folder, Map.of());
    }

    @AfterEach
    void stop() throws Exception {
        hanse.close();
    }

    @Test
    void what_browsers_blocked_is_added_up_without_who_saw_it() throws Exception {
        assertThat(send(OLD, old("/t/81234/99?token=s3cret#me", "https://ada:pw@ads.example/7/pixel.gif?who=ada"))
                        .statusCode())
                .isEqualTo(204);
        assertThat(send(NEW, reporting("/t/5?x=1", "https://ads.example/8/pixel.gif"))
                        .statusCode())
                .isEqualTo(204);
        assertThat(blocked())
                .contains(
                        "\"directive\":\"img-src\"",
                        "\"blocked\":\"https://ads.example/*/pixel.gif\"",
                        "\"page\":\"/community/t/*/*\"",
                        "\"page\":\"/community/t/*\"",
                        "\"times\":1",
                        "\"cure\":\"elsewhere\"")
                .doesNotContain("s3cret", "ada", "81234", "127.0.0.1", "who=", "Mozilla");
        send(NEW, reporting("/t/6", "https://ads.example/9/pixel.gif"));
        assertThat(blocked()).contains("\"times\":2");
    }

    @Test
    void what_is_reported_of_pages_of_others_or_is_no_violation_is_not_kept() throws Exception {
        assertThat(send(OLD, old("/", "inline").replace(hanse.origin(), "https://elsewhere.example"))
                        .statusCode())
                .isEqualTo(204);
        send(NEW, reporting("/", "inline").replace("csp-violation", "deprecation"));
        send(NEW, reporting("/", "inline").replace("img-src", "<script>"));
        send(OLD, "{}");
        send(OLD, "[1, null, {\"type\": \"csp-violation\"}]");
        send(OLD, "null");
        assertThat(blocked()).isEqualTo("[]");
        assertThat(send(OLD, "no json").statusCode()).isEqualTo(400);
        assertThat(send("text/plain", old("/", "inline")).statusCode()).isEqualTo(415);
        assertThat(send(OLD, " ".repeat(ReportResource.MOST_BYTES) + "{}").statusCode())
                .isEqualTo(413);
    }

    @Test
    void administrators_read_what_to_do_and_clear_the_list_on_the_record() throws Exception {
        send(OLD, old("/<b>", "inline").replace("<b>", "%3Cb%3E").replace("img-src", "script-src-elem"));
        assertThat(hanse.page("ada", "/admin/policy").body())
                .contains("script-src-elem", "/community/%3Cb%3E", "once", "A script stands in the page itself.");
        assertThat(hanse.page("zoe", "/admin/policy").body())
                .contains("une fois", "Un script est écrit dans la page même.", "Politique de contenu");
        assertThat(hanse.page("ben", "/admin/policy").statusCode()).isEqualTo(404);
        assertThat(hanse.form("ben", "/admin/policy/clear", Map.of()).statusCode())
                .isEqualTo(404);
        assertThat(hanse.form("ada", "/admin/policy/clear", Map.of()).statusCode())
                .isEqualTo(303);
        assertThat(blocked()).isEqualTo("[]");
        assertThat(hanse.page("ada", "/admin/policy").body()).contains("Browsers have blocked nothing");
        assertThat(hanse.page("ada", "/admin/audit").body()).contains("Clear the list of what was blocked");
    }

    @Test
    void a_flood_of_reports_is_stopped_within_the_minute() throws Exception {
        int status = 204;
        for (int i = 0; status == 204 && i < 3 * Reports.MOST_A_MINUTE; i++) {
            status = send(OLD, old("/page-" + i, "inline")).statusCode();
        }
        assertThat(status).isEqualTo(429);
        assertThat(blocked().split("\"directive\"")).hasSizeLessThan(Reports.MOST_KEPT);
    }

    private HttpResponse<String> send(String type, String json) throws Exception {
        return hanse.post("nobody", "/csp", "*/*", type, BodyPublishers.ofString(json));
    }

    private String blocked() throws Exception {
        return hanse.get("ada", BLOCKED, "application/json").body();
    }

    private String old(String page, String blocked) {
        return """
                {"csp-report": {"document-uri": "%s/community%s", "referrer": "", "violated-directive": "img-src 'self'",
                 "original-policy": "img-src 'self'", "blocked-uri": "%s", "script-sample": "Dear ada"}}""".formatted(hanse.origin(), page, blocked);
    }

    private String reporting(String page, String blocked) {
        return """
                [{"age": 1, "type": "csp-violation", "url": "%1$s/community%2$s", "user_agent": "Mozilla/5.0",
                 "body": {"documentURL": "%1$s/community%2$s", "effectiveDirective": "img-src", "blockedURL": "%3$s",
                 "sourceFile": null, "disposition": "enforce", "sample": "Dear ada"}}]""".formatted(hanse.origin(), page, blocked);
    }
}
