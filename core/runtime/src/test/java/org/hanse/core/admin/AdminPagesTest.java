package org.hanse.core.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hanse.core.fixture.RunningHanse;
import org.hanse.core.plugin.PluginJars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdminPagesTest {

    private static final List<String> PAGES = List.of(
            "/admin",
            "/admin/",
            "/admin/plugins",
            "/admin/plugins/hello",
            "/admin/install",
            "/admin/builds",
            "/admin/revisions",
            "/admin/incidents",
            "/admin/letters",
            "/admin/jobs",
            "/admin/guards",
            "/admin/policy",
            "/admin/people",
            "/admin/register",
            "/admin/audit");

    private static final List<String> DOCUMENTS = List.of(
            "/api/admin/plugins",
            "/api/admin/plugins/hello",
            "/api/admin/builds",
            "/api/admin/revisions",
            "/api/admin/incidents",
            "/api/admin/letters",
            "/api/admin/jobs",
            "/api/admin/guards",
            "/api/admin/policy",
            "/api/admin/policy/blocked",
            "/api/admin/register",
            "/api/admin/audit");

    private static final Map<String, String> NOTHING = Map.of();

    @TempDir
    Path folder;

    @Test
    void administrators_see_every_page_and_document_and_nobody_else_sees_that_there_is_one() throws Exception {
        try (RunningHanse hanse = RunningHanse.start(folder, NOTHING, hello("1.0"))) {
            for (String page : PAGES) {
                assertThat(hanse.page("ada", page)).as(page).satisfies(answer -> {
                    assertThat(answer.statusCode()).isEqualTo(200);
                    assertThat(answer.body()).doesNotContain("$").doesNotContainPattern("[>\"]admin\\.");
                });
                assertThat(hanse.page("ben", page).statusCode()).as(page).isEqualTo(404);
                assertThat(hanse.page("nobody", page).statusCode()).as(page).isEqualTo(404);
            }
            for (String document : DOCUMENTS) {
                assertThat(hanse.get("ada", document, "application/json").statusCode())
                        .as(document)
                        .isEqualTo(200);
                assertThat(hanse.get("ben", document, "application/json").statusCode())
                        .as(document)
                        .isEqualTo(404);
            }
            for (String form : List.of(
                    "/admin/plugins/hello/disable",
                    "/admin/plugins/hello/enable",
                    "/admin/revisions/1/restore",
                    "/admin/letters/1/retry",
                    "/admin/policy/clear",
                    "/admin/guards/hello/lift")) {
                assertThat(hanse.form("ben", form, NOTHING).statusCode())
                        .as(form)
                        .isEqualTo(404);
            }
            assertThat(hanse.act("ben", "POST", "/api/admin/plugins/hello/disable")
                            .statusCode())
                    .isEqualTo(404);
            assertThat(hanse.get("ada", "/openapi", "application/json").body())
                    .contains("/api/admin/plugins/{plugin}/disable");
        }
    }

    @Test
    void a_plugin_is_disabled_enabled_and_rolled_back_by_forms_on_the_record() throws Exception {
        try (RunningHanse hanse = RunningHanse.start(folder, NOTHING, hello("1.0"))) {
            assertThat(hanse.page("ada", "/admin/plugins/hello").body())
                    .contains("Running", "profile.aside", "hanse.hello.greeting", "salut")
                    .doesNotContain("s3cret");

            assertThat(built(hanse, hanse.form("ada", "/admin/plugins/hello/disable", NOTHING)))
                    .contains("Disable hello", "Published");
            assertThat(hanse.page("ada", "/admin/plugins").body()).contains("Disabled", "ada (member ");
            assertThat(hanse.page("ada", "/admin/plugins/hello").body()).contains("profile.aside");

            assertThat(built(hanse, hanse.form("ada", "/admin/plugins/hello/enable", NOTHING)))
                    .contains("Enable hello", "Published");
            assertThat(built(hanse, hanse.form("ada", "/admin/revisions/2/restore", NOTHING)))
                    .contains("Roll back to revision 2", "Published");
            assertThat(hanse.page("ada", "/admin/plugins").body()).contains("Disabled");

            assertThat(hanse.page("ada", "/admin/audit").body())
                    .contains("Disable hello", "Enable hello", "Roll back to revision 2", "ada (member ");
            assertThat(hanse.form("ada", "/admin/revisions/99/restore", NOTHING).statusCode())
                    .isEqualTo(404);
            assertThat(hanse.form("ada", "/admin/plugins/absent/enable", NOTHING)
                            .statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void a_program_is_told_the_number_of_the_generation_and_does_not_wait() throws Exception {
        try (RunningHanse hanse = RunningHanse.start(folder, NOTHING, hello("1.0"))) {
            HttpResponse<String> answer = hanse.act("ada", "POST", "/api/admin/plugins/hello/disable");
            assertThat(answer.statusCode()).isEqualTo(202);
            assertThat(answer.body()).isEqualTo("{\"generation\":\"2\"}");
            assertThat(built(hanse, answer)).contains("\"published\":true", "\"generation\":\"2\"");
        }
    }

    @Test
    void two_changes_at_once_do_not_wait_for_the_requests_that_asked_for_them() throws Exception {
        try (RunningHanse hanse = RunningHanse.start(folder, NOTHING, hello("1.0"))) {
            Instant start = Instant.now();
            HttpResponse<String> first = hanse.act("ada", "POST", "/api/admin/plugins/hello/disable");
            HttpResponse<String> second = hanse.act("ada", "POST", "/api/admin/plugins/hello/enable");
            assertThat(built(hanse, first)).contains("\"published\":true");
            assertThat(built(hanse, second)).contains("\"published\":true");
            assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(25));
        }
    }

    @Test
    void a_plugin_in_quarantine_is_shown_with_its_cause_and_the_way_out() throws Exception {
        Path broken = jar("1.0").resource("templates/hello.vm", "#if(").build(folder);
        try (RunningHanse hanse = RunningHanse.start(folder, NOTHING, broken)) {
            assertThat(hanse.page("ada", "/admin").body()).contains("In quarantine");
            assertThat(hanse.page("ada", "/admin/plugins/hello").body())
                    .contains("In quarantine", "in phase templates", "The way out", "Try again", "profile.aside");
            assertThat(built(hanse, hanse.form("ada", "/admin/plugins/hello/enable", NOTHING)))
                    .contains("Rejected", "in phase templates", "hello");
        }
    }

    @Test
    void a_plugin_that_writes_a_script_into_the_page_is_refused_and_named_with_file_line_and_cure() throws Exception {
        Path inline = jar("1.0")
                .resource("templates/hello.vm", "<p>Hello</p>\n<script>track()</script>")
                .build(folder);
        try (RunningHanse hanse = RunningHanse.start(folder, NOTHING, inline)) {
            assertThat(hanse.page("ada", "/admin/plugins/hello").body())
                    .contains(
                            "In quarantine",
                            "hello:hello.vm, line 2: &lt;script&gt; stands in the page itself",
                            "fragments work without script")
                    .doesNotContain("track()");
        }
    }

    @Test
    void the_pages_speak_french() throws Exception {
        try (RunningHanse hanse = RunningHanse.start(folder, NOTHING)) {
            assertThat(hanse.page("zoe", "/admin/plugins").body()).contains("Aucune extension pour l’instant");
            assertThat(hanse.page("zoe", "/admin/install").body()).contains("«\u202finstall\u202f»");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"all", "hello"})
    void the_pages_work_in_safe_mode(String safe) throws Exception {
        try (RunningHanse hanse = RunningHanse.start(folder, Map.of("hanse.safe", safe), hello("1.0"))) {
            assertThat(hanse.page("ada", "/admin/plugins").body()).contains("Safe mode", "hanse.safe");
            assertThat(hanse.page("ada", "/admin/plugins/hello").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void guards_of_an_absent_plugin_are_lifted_and_those_of_one_that_runs_are_not() throws Exception {
        Path jar = jar("1.0")
                .contributes("to.guard(Guarded.topicsOfType(\"hello:dossier\"), Nobody.class);")
                .source(
                        "test.hello.Nobody",
                        "public class Nobody implements Policy {"
                                + " public Decision decide(Caller c, Guarded g) { return Decision.abstain(); } }")
                .build(folder);
        try (RunningHanse hanse = RunningHanse.start(folder, NOTHING, jar)) {
            assertThat(hanse.page("ada", "/admin/guards").body()).contains("dossier", "its policy decides");
            assertThat(hanse.act("ada", "DELETE", "/api/admin/guards/hello").statusCode())
                    .isEqualTo(409);
            built(hanse, hanse.form("ada", "/admin/plugins/hello/disable", NOTHING));
            built(hanse, hanse.form("ada", "/admin/guards/hello/lift", NOTHING));
            assertThat(hanse.page("ada", "/admin/guards").body()).contains("Nothing is guarded");
            assertThat(hanse.page("ada", "/admin/audit").body()).contains("lift guards hello");
        }
    }

    @Test
    void a_jar_is_not_taken_over_http_unless_the_configuration_says_so() throws Exception {
        try (RunningHanse hanse = RunningHanse.start(folder, NOTHING)) {
            assertThat(hanse.page("ada", "/admin/install").body())
                    .contains("not taken over HTTP", "inbox")
                    .doesNotContain("type=\"file\"");
            assertThat(upload(hanse, jar("1.0").bytes()).statusCode()).isEqualTo(403);
            assertThat(send(hanse, jar("1.0").bytes()).statusCode()).isEqualTo(403);
            assertThat(hanse.page("ada", "/admin/plugins").body()).contains("No plugins so far");
        }
    }

    @Test
    void a_jar_is_looked_at_and_then_installed() throws Exception {
        try (RunningHanse hanse = RunningHanse.start(folder, Map.of("hanse.admin.upload", "true"), hello("1.0"))) {
            assertThat(hanse.page("ada", "/admin/install").body()).contains("type=\"file\"");
            byte[] next = jar("2.0")
                    .contributes("to.fragment(Slots.PROFILE_SECTION, \"hello.vm\");")
                    .resource("filler.bin", noise(2 << 20))
                    .bytes();
            HttpResponse<String> answer = upload(hanse, next);
            assertThat(answer.statusCode()).isEqualTo(303);
            String proposal = RunningHanse.location(answer);
            assertThat(hanse.page("ada", proposal).body())
                    .contains("Version 1.0 runs", "New", "profile.section", "Gone", "profile.aside");
            assertThat(hanse.page("ada", "/admin/plugins").body()).contains("1.0");
            assertThat(built(hanse, hanse.form("ada", proposal, NOTHING))).contains("Install hello 2.0", "Published");
            assertThat(hanse.page("ada", "/admin/plugins").body()).contains("2.0");
            assertThat(hanse.page("ada", "/admin/audit").body()).contains("Upload hello 2.0", "Install hello 2.0");
        }
    }

    @Test
    void a_program_sends_a_jar_as_it_is() throws Exception {
        try (RunningHanse hanse = RunningHanse.start(folder, Map.of("hanse.admin.upload", "true"))) {
            HttpResponse<String> answer = send(hanse, jar("1.0").bytes());
            assertThat(answer.statusCode()).isEqualTo(201);
            assertThat(answer.body()).contains("\"plugin\":\"hello\"", "profile.aside");
            HttpResponse<String> install = hanse.act("ada", "POST", RunningHanse.location(answer) + "/install");
            assertThat(install.statusCode()).isEqualTo(202);
            assertThat(built(hanse, install)).contains("\"published\":true");
            assertThat(hanse.act("ada", "POST", "/api/admin/uploads/feed/install")
                            .statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void a_bad_jar_is_refused_with_its_report_and_a_jar_that_is_too_large_with_the_limit() throws Exception {
        Map<String, String> configuration =
                Map.of("hanse.admin.upload", "true", "hanse.admin.upload.maximum", "100000");
        try (RunningHanse hanse = RunningHanse.start(folder, configuration)) {
            byte[] bad = jar("1.0").manifest("Hanse-Api", "[9,)").bytes();
            assertThat(upload(hanse, bad)).satisfies(answer -> {
                assertThat(answer.statusCode()).isEqualTo(422);
                assertThat(answer.body()).contains("hello, in phase identity", "it asks for hanse-api [9,)");
            });
            assertThat(send(hanse, "no jar".getBytes(StandardCharsets.UTF_8)).statusCode())
                    .isEqualTo(422);
            assertThat(upload(hanse, new byte[200_000]).statusCode()).isEqualTo(413);
            assertThat(hanse.page("ada", "/admin/audit").body()).contains("Upload hello");
        }
    }

    private static HttpResponse<String> upload(RunningHanse hanse, byte[] jar) throws Exception {
        byte[] head = ("--edge\r\nContent-Disposition: form-data; name=\"jar\"; filename=\"hello.jar\"\r\n"
                        + "Content-Type: application/java-archive\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] tail = "\r\n--edge--\r\n".getBytes(StandardCharsets.UTF_8);
        return hanse.post(
                "ada",
                "/admin/install",
                "text/html",
                "multipart/form-data; boundary=edge",
                BodyPublishers.ofByteArrays(List.of(head, jar, tail)));
    }

    private static HttpResponse<String> send(RunningHanse hanse, byte[] jar) throws Exception {
        return hanse.post(
                "ada",
                "/api/admin/uploads",
                "application/json",
                "application/java-archive",
                BodyPublishers.ofByteArray(jar));
    }

    /** Follow an answer until the generation is built, as a browser does, and return the report. */
    private static String built(RunningHanse hanse, HttpResponse<String> answer) throws Exception {
        assertThat(answer.statusCode()).as(answer.body()).isIn(202, 303);
        String path = RunningHanse.location(answer);
        String accept = path.startsWith("/api") ? "application/json" : "text/html";
        Instant deadline = Instant.now().plus(Duration.ofSeconds(60));
        while (Instant.now().isBefore(deadline)) {
            HttpResponse<String> look = hanse.get("ada", path, accept);
            if (look.statusCode() != 202 && look.headers().firstValue("Refresh").isEmpty()) {
                return look.body();
            }
        }
        throw new AssertionError("the generation is not built in time");
    }

    /** What does not shrink, or the archive is taken for a bomb. */
    private static byte[] noise(int length) {
        byte[] noise = new byte[length];
        new Random(1).nextBytes(noise);
        return noise;
    }

    private Path hello(String version) {
        return jar(version).build(folder);
    }

    private static PluginJars jar(String version) {
        return PluginJars.plugin("hello", version)
                .contributes("to.fragment(Slots.PROFILE_ASIDE, \"hello.vm\");"
                        + "to.setting(Setting.text(\"greeting\", \"salut\"));"
                        + "to.setting(new Setting<>(\"token\", String.class, \"s3cret\", Optional.empty(),"
                        + " Optional.empty(), true));")
                .resource("templates/hello.vm", "Hello");
    }
}
