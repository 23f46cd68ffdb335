package org.hanse.core.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes in broken gets an answer that says what, where and the way out, through the whole runtime. */
class BadInputTest {

    private static final String FORM = "application/x-www-form-urlencoded";

    @TempDir
    private static Path home;

    private static Site site;
    private static Visitor ana;
    private static String topic;

    @BeforeAll
    static void open() {
        site = Site.open(home);
        ana = site.visitor("ana");
        topic = ana.topic(ana.community("masons"), "core:discussion", "Lime or cement?");
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @Test
    void an_unknown_slot_is_answered_with_the_slots_that_there_are() {
        HttpResponse<String> answer = answer(ana.request("/slots/host.nowhere"));
        assertProblem(answer, 404, "not-found");
        assertThat(answer.body()).contains("host.latest-topics", "host.discussion");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/t/abc", "/t/99999999999999999999", "/t/1", "/m/0x1", "/e/-", "/c/No_Such", "/t/1/2"})
    void a_bad_id_names_nothing(String path) {
        assertProblem(answer(ana.request(path)), 404, "not-found");
    }

    @Test
    void an_oversized_body_is_refused_with_the_limit() {
        String body = "source=" + "x".repeat(2_000_000);
        HttpResponse<String> answer = answer(post("/t/" + topic + "/replies", FORM, bytes(body)));
        assertProblem(answer, 413, "too-large");
        assertThat(answer.body()).contains("1048576");
    }

    @Test
    void a_body_of_the_wrong_type_is_refused() {
        assertProblem(
                answer(post("/t/" + topic + "/replies", "text/plain", bytes("hello"))), 415, "unsupported-media-type");
    }

    @Test
    void broken_utf8_is_refused_and_nothing_is_stored() {
        byte[] broken = bytes("source=ab");
        broken[broken.length - 1] = (byte) 0xC3;
        assertProblem(answer(post("/t/" + topic + "/replies", FORM, broken)), 400, "bad-request");
        assertThat(ana.get("/t/" + topic).body()).doesNotContain("source=a", "\uFFFD");
    }

    @Test
    void a_post_from_another_site_is_refused() {
        HttpRequest.Builder request = ana.request("/t/" + topic + "/replies")
                .header("Content-Type", FORM)
                .header("Origin", "https://elsewhere.example")
                .header("Sec-Fetch-Site", "cross-site")
                .POST(BodyPublishers.ofString("source=forged"));
        assertProblem(answer(request), 403, "cross-site");
        assertThat(ana.get("/t/" + topic).body()).doesNotContain("forged");
    }

    @Test
    void a_post_without_any_proof_of_its_origin_is_refused_with_the_way_out() {
        HttpRequest.Builder request = ana.request("/t/" + topic + "/replies")
                .header("Content-Type", FORM)
                .POST(BodyPublishers.ofString("source=unproven"));
        HttpResponse<String> answer = answer(request);
        assertProblem(answer, 403, "cross-site");
        assertThat(answer.body()).contains("Origin");
    }

    @Test
    void a_markdown_bomb_is_rendered_or_refused_within_a_second() {
        Instant start = Instant.now();
        HttpResponse<String> answer = ana.form("/t/" + topic + "/replies", Map.of("source", "[".repeat(99_000)));
        assertThat(answer.statusCode()).isIn(303, 422);
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void a_form_that_is_refused_comes_back_with_what_was_written() {
        HttpResponse<String> answer = ana.form(
                "/c/masons/new", Map.of("type", "core:discussion", "title", "x", "source", "Forty lines of thought"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Forty lines of thought");
    }

    @Test
    void nothing_of_the_inside_leaks_into_a_problem() {
        for (String path : new String[] {"/t/abc", "/slots/x", "/api/topics/x", "/%00", "/api/topics?limit=0"}) {
            assertThat(answer(ana.request(path)).body())
                    .doesNotContain("org.hanse", "java.", "Exception", "select ", "\tat ");
        }
    }

    /** Each on a connection of its own: a server may close one whose body it refused to read. */
    private static HttpResponse<String> answer(HttpRequest.Builder request) {
        return site.visitor("ana").send(request);
    }

    private static HttpRequest.Builder post(String path, String type, byte[] body) {
        return ana.request(path)
                .header("Sec-Fetch-Site", "same-origin")
                .header("Content-Type", type)
                .POST(BodyPublishers.ofByteArray(body));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String kind) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(answer.body()).contains("urn:hanse:problem:" + kind);
    }
}
