package org.hanse.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.hanse.doctor.Place.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One thing is wrong at a time, and is found with its cause and its cure. */
class DoctorTest {

    private static final String FOREIGN = "https://www.example.org";

    private final Place place = new Place();
    private final List<String> options = new ArrayList<>();
    private String address = place.address();

    @AfterEach
    void close() {
        place.close();
    }

    @Test
    void a_healthy_page_is_clean() {
        JsonNode report = report();
        assertThat(report.path("clean").asBoolean()).isTrue();
        assertThat(report.path("mount").asText()).isEqualTo(place.origin() + "/a/community/");
        assertThat(keys(report, "NOTE")).isEmpty();
        assertThat(keys(report, "FINE"))
                .containsExactlyInAnyOrder(
                        "reach.fine",
                        "mount.fine",
                        "links.fine",
                        "csp.fine",
                        "cookies.none",
                        "clock.fine",
                        "stream.fine",
                        "compression.unneeded",
                        "headings.fine",
                        "ids.fine",
                        "focus.fine",
                        "fonts.none",
                        "contrast.fine");
    }

    @Test
    void nobody_at_home() {
        address = "http://localhost:1/";
        wrong("reach.nobody", "localhost:1");
    }

    @Test
    void a_page_that_is_not_there() {
        address = place.origin() + "/nowhere";
        wrong("reach.status", "404");
    }

    @Test
    void a_redirect_without_an_end() {
        place.put("/round", new Reply(302, Map.of("Location", "/round"), ""));
        address = place.origin() + "/round";
        wrong("reach.round", "/round");
    }

    @Test
    void a_redirect_to_what_is_no_address() {
        for (String location : List.of("/x y", "http://[", "mailto:ada@example.org")) {
            place.put("/odd", new Reply(302, Map.of("Location", location), ""));
            address = place.origin() + "/odd";
            wrong("reach.location", location);
        }
    }

    @Test
    void what_is_no_address_in_a_page_does_not_stop_the_examination() {
        for (String mount : List.of("http://[", "http://a b/", "mailto:x", "http:///", "http://localhost:1//%")) {
            place.page(Place.PAGE.replace("<h1>", """
                    <hanse-view mount="%1$s"></hanse-view><hanse-frame mount="/a/community" path="a b{"></hanse-frame>
                    <iframe src="%1$s/frame/"></iframe><script src="%1$s/embed.js"></script>
                    <link rel=stylesheet href="%1$s"><div class=hanse><form action="%1$s"></form></div><h1>""".formatted(mount)));
            assertThat(report().path("findings")).as(mount).isNotEmpty();
        }
        address = place.origin() + "/%20/page";
        wrong("reach.status", "404");
    }

    @Test
    void the_session_goes_to_the_site_that_was_asked_and_to_no_other() {
        try (Place other = new Place()) {
            options.addAll(List.of("-H", "Cookie: sid=s3cret"));
            place.page(Place.PAGE
                    .replace("<h1>", "<hanse-view mount=\"%s/a/community\"></hanse-view><h1>".formatted(other.origin()))
                    .replace("href=\"", "href=\"" + other.origin())
                    .replace("action=\"", "action=\"" + other.origin()));
            report();
            assertThat(place.cookies()).containsEntry("/a/page", "sid=s3cret");
            assertThat(other.cookies())
                    .containsKeys("/a/community/doctor", "/a/community/doctor/stream", "/a/community/t/1", Place.SHEET)
                    .allSatisfy((path, cookie) -> assertThat(cookie).as(path).isEmpty());
            place.put("/a/page", new Reply(302, Map.of("Location", other.address()), ""));
            report();
            assertThat(other.cookies()).containsEntry("/a/page", "");
        }
    }

    @Test
    void a_page_after_a_redirect_is_the_page() {
        place.put("/old", new Reply(301, Map.of("Location", "/a/page"), ""));
        address = place.origin() + "/old";
        assertThat(report().path("clean").asBoolean()).isTrue();
    }

    @Test
    void a_page_without_anything_of_hanse() {
        place.page("<!doctype html><title>x</title><p>Sign in");
        wrong("reach.nothing", "/a/page");
    }

    @Test
    void a_mount_where_nobody_answers() {
        place.put("/a/community/doctor", new Reply(404, Map.of(), ""));
        wrong("mount.silent", "/a/community/doctor");
    }

    @Test
    void a_prefix_that_a_proxy_took_away() {
        place.page(Place.PAGE.replace("/a/community", "/community"));
        place.self("/a/community/", place.origin(), "/community", Instant.now());
        assertThat(wrong("mount.lost", "/a is lost")).contains("X-Forwarded-Prefix: /a", "hanse.forwarded=true");
        assertThat(keys(report(), "WRONG")).contains("links.sheet", "links.dead", "links.form");
    }

    @Test
    void a_prefix_that_is_there_twice() {
        place.page(Place.PAGE.replace("/a/community", "/a/a/community"));
        place.self("/a/community/", place.origin(), "/a/a/community", Instant.now());
        wrong("mount.doubled", "/a is there twice");
    }

    @Test
    void a_scheme_that_got_lost_at_the_proxy() {
        place.self("/a/community/", place.origin().replace("http:", "https:"), "/a/community", Instant.now());
        wrong("mount.scheme", "X-Forwarded-Proto");
    }

    @Test
    void a_name_that_got_lost_at_the_proxy() {
        place.self("/a/community/", "http://backend:8080", "/a/community", Instant.now());
        wrong("mount.origin", "X-Forwarded-Host");
    }

    @Test
    void a_policy_that_blocks_the_style_sheet() {
        policy("default-src 'none'; style-src https://cdn.example");
        wrong("csp.style", "style-src https://cdn.example");
    }

    @Test
    void a_policy_that_asks_for_a_nonce_that_the_tag_has_not() {
        policy("default-src 'none'; style-src 'nonce-abc'");
        wrong("csp.nonce", "Host.nonce");
        place.page(Place.PAGE.replace("<link ", "<link nonce=\"abc\" "));
        policy("default-src 'none'; style-src 'nonce-abc'");
        assertThat(keys(report(), "WRONG")).isEmpty();
    }

    @Test
    void a_policy_that_keeps_forms_back() {
        policy("default-src 'self'; form-action https://elsewhere.example");
        wrong("csp.form", "form-action");
    }

    @Test
    void a_policy_that_does_not_protect() {
        policy("default-src 'self' 'unsafe-inline'");
        assertThat(keys(report(), "NOTE")).containsExactly("csp.inline");
    }

    @Test
    void a_policy_that_keeps_a_component_from_fetching_and_from_making_markup() {
        place.put("/a/community/embed.js", Reply.of("text/javascript", "export {}"));
        place.page(
                "<!doctype html><h1>x</h1><script type=module src=/a/community/embed.js></script><hanse-topic topic=1>"
                        + "<a href=/a/community/t/1>y</a></hanse-topic>");
        policy("script-src 'self'; connect-src https://api.example; trusted-types one two");
        wrong("csp.connect", place.origin());
        wrong("csp.types", "one two");
        policy("script-src 'strict-dynamic' 'nonce-abc'");
        wrong("csp.nonce", "embed.js");
    }

    @Test
    void a_script_that_is_a_page() {
        place.put("/a/community/embed.js", Reply.html("Sign in"));
        place.page("<!doctype html><script type=module src=/a/community/embed.js></script><hanse-view></hanse-view>");
        wrong("script.type", "text/html");
    }

    @Test
    void a_frame_that_may_not_be_framed() {
        place.page("<!doctype html><h1>x</h1><iframe src=/a/community/frame/t/1></iframe>");
        place.put(
                "/a/community/frame/t/1",
                Reply.html("x").with("Content-Security-Policy", "frame-ancestors https://other.example"));
        wrong("frame.ancestors", "hanse.embed.origins");
        policy("frame-src 'none'");
        wrong("csp.frame", "frame-src");
    }

    @Test
    void a_site_that_is_not_declared() {
        options.addAll(List.of("--origin", FOREIGN));
        place.put("/a/community/embed.js", Reply.of("text/javascript", "export {}"));
        wrong("cors.refused", FOREIGN);
    }

    @Test
    void a_declared_site_and_what_stands_in_its_way() {
        options.addAll(List.of("--origin", FOREIGN));
        place.put("/a/community/embed.js", Reply.of("text/javascript", "export {}"));
        Reply view = Reply.of("text/html", "x").with("Access-Control-Allow-Origin", FOREIGN);
        place.put("GET /a/community/embed/ from " + FOREIGN, view);
        assertThat(keys(report(), "WRONG")).containsExactly("cors.vary", "cors.preflight", "cors.script");
        place.put(
                "GET /a/community/embed.js from " + FOREIGN,
                Reply.of("text/javascript", "export {}").with("Access-Control-Allow-Origin", FOREIGN));
        place.put("GET /a/community/embed/ from " + FOREIGN, view.with("Vary", "Origin"));
        place.put(
                "OPTIONS /a/community/embed/ from " + FOREIGN,
                view.with("Access-Control-Allow-Headers", "authorization, content-type"));
        assertThat(keys(report(), "WRONG")).isEmpty();
        assertThat(keys(report(), "FINE")).contains("cors.fine", "script.fine");
        place.put(Place.SHEET, place.get(Place.SHEET).with("Cross-Origin-Resource-Policy", "same-origin"));
        wrong("cors.files", "hanse.css");
        place.put("GET /a/community/embed/ from " + FOREIGN, view.with("Access-Control-Allow-Origin", "*"));
        wrong("cors.all", "*");
    }

    @Test
    void a_session_that_is_not_safe() {
        cookie("JSESSIONID=1; Path=/; HttpOnly");
        wrong("cookies.samesite", "JSESSIONID");
        cookie("JSESSIONID=1; Path=/; SameSite=Lax");
        wrong("cookies.httponly", "JSESSIONID");
        cookie("sid=1; HttpOnly; SameSite=None");
        wrong("cookies.none-insecure", "sid");
        cookie("colour=red");
        assertThat(keys(report(), "NOTE")).containsExactly("cookies.samesite");
        cookie("sid=1; HttpOnly; SameSite=Lax");
        assertThat(keys(report(), "FINE")).contains("cookies.fine");
    }

    private void cookie(String cookie) {
        place.put("/a/page", place.get("/a/page").with("Set-Cookie", cookie));
    }

    @Test
    void a_clock_that_is_off() {
        place.self(
                "/a/community/", place.origin(), "/a/community", Instant.now().plus(Duration.ofMinutes(10)));
        assertThat(wrong("clock.tokens", "NTP")).contains("300 s");
        place.self(
                "/a/community/", place.origin(), "/a/community", Instant.now().minus(Duration.ofMinutes(2)));
        wrong("clock.off", "-12");
        place.self(
                "/a/community/", place.origin(), "/a/community", Instant.now().plus(Duration.ofSeconds(25)));
        assertThat(keys(report(), "NOTE")).containsExactly("clock.drifts");
    }

    @Test
    void a_proxy_that_holds_events_back() {
        place.buffer();
        wrong("stream.buffered", "proxy_buffering off");
    }

    @Test
    void a_servlet_without_streams() {
        place.put("/a/community/doctor/stream", new Reply(500, Map.of(), ""));
        wrong("stream.status", "asyncSupported");
        place.put("/a/community/doctor/stream", new Reply(429, Map.of(), ""));
        assertThat(keys(report(), "NOTE")).containsExactly("stream.busy");
    }

    @Test
    void a_heading_above_what_it_belongs_to() {
        place.page(Place.PAGE.replace("h3>", "h1>").replace("h4>", "h2>"));
        assertThat(wrong("headings.above", "h1 \"What walls\" follows h2 \"Discussion\""))
                .contains("heading=\"3\"");
    }

    @Test
    void a_component_that_asks_for_the_wrong_level() {
        place.put("/a/community/embed.js", Reply.of("text/javascript", "export {}"));
        String page =
                "<!doctype html><script type=module src=/a/community/embed.js></script>%s<hanse-view></hanse-view>";
        place.page(page.formatted("<h1>a</h1><h2>b</h2><h3>c</h3>"));
        assertThat(keys(report(), "WRONG")).isEmpty();
        place.page(page.formatted("<h2>a</h2><h3>c</h3>"));
        wrong("headings.above", "heading=\"4\"");
    }

    @Test
    void a_level_of_headings_that_is_left_out() {
        place.page(Place.PAGE.replace("h3>", "h5>"));
        wrong("headings.below", "h5");
        place.page(Place.PAGE.replace("h4>", "h5>"));
        wrong("headings.gap", "h5 \"More\"");
    }

    @Test
    void an_id_that_is_there_twice() {
        place.page(Place.PAGE.replace("id=\"top\"", "id=\"hanse-main\""));
        wrong("ids.ours", "hanse-main");
        place.page(Place.PAGE.replace("<h1>", "<p id=top></p><h1>"));
        assertThat(keys(report(), "NOTE")).containsExactly("ids.theirs");
    }

    @Test
    void an_order_of_the_tab_key_that_leads_people_about() {
        place.page(Place.PAGE.replace("<a href", "<a tabindex=\"2\" href"));
        assertThat(wrong("focus.ours", "1 times")).contains("<a tabindex=\"2\" href=\"/a/community/t/1\">");
        place.page(Place.PAGE.replace("<body>", "<body><main tabindex=1>").replace("</body>", "</main></body>"));
        wrong("focus.ours", "<main tabindex=\"1\">");
        place.page(Place.PAGE.replace("<h1>", "<input name=q tabindex=1><p tabindex=0></p><p tabindex=x></p><h1>"));
        assertThat(keys(report(), "NOTE")).containsExactly("focus.theirs");
        place.page(Place.PAGE.replace("<body>", "<body inert>"));
        wrong("focus.inert", "behind a dialog");
        place.put("/a/community/frame/t/1", Reply.html("x"));
        place.page("<!doctype html><h1>x</h1><iframe tabindex=-1 src=/a/community/frame/t/1></iframe>");
        wrong("focus.frame", "iframe");
    }

    @Test
    void a_font_that_does_not_arrive() {
        String face = "@font-face { font-family: \"Rivage Sans\"; src: url(fonts/r.woff2) format(\"woff2\") }";
        String body = " body { font: 1rem/1.5 'Rivage Sans', Verdana, sans-serif }";
        style(body);
        assertThat(keys(report(), "NOTE")).containsExactly("fonts.undeclared");
        style(face + body);
        assertThat(wrong("fonts.missing", "\"Rivage Sans\"")).contains("/fonts/r.woff2", "404");
        place.put("/fonts/r.woff2", Reply.of("font/woff2", "wOF2"));
        assertThat(keys(report(), "FINE")).contains("fonts.fine");
        policy("default-src 'self'; font-src https://fonts.example");
        assertThat(wrong("fonts.blocked", "font-src https://fonts.example blocks"))
                .contains("Add " + place.origin());
        style("@font-face { font-family: Own; src: url('data:font/woff2;base64,AA==') } .hanse { --hanse-font: Own }");
        policy("default-src 'self'");
        wrong("fonts.blocked", "data:");
        policy("default-src 'self'; font-src data:");
        assertThat(keys(report(), "WRONG")).isEmpty();
    }

    @Test
    void a_font_of_another_site_that_does_not_let_the_page_have_it() {
        try (Place other = new Place()) {
            policy("default-src 'self' " + other.origin());
            style("@font-face { font-family: Far; src: url(%s/far.woff2) } html { font-family: Far }"
                    .formatted(other.origin()));
            Reply file = Reply.of("font/woff2", "wOF2");
            other.put("/far.woff2", file);
            wrong("fonts.refused", "Access-Control-Allow-Origin: " + place.origin());
            other.put("/far.woff2", file.with("Access-Control-Allow-Origin", place.origin()));
            assertThat(keys(report(), "WRONG")).isEmpty();
        }
    }

    @Test
    void colours_that_cannot_be_read() {
        style(":root { --hanse-accent: #ffe066; --hanse-on-accent: white }");
        assertThat(wrong("contrast.light", "--hanse-on-fill (#ffffff) on --hanse-fill (#ffe066)"))
                .contains("needs 4.5");
        style(":root { color-scheme: light dark; --ink: #333 } .hanse { --hanse-text: var(--ink) }");
        wrong("contrast.dark", "--hanse-text (#333333)");
        style(":root { --ink: #333 } .hanse { --hanse-text: var(--ink) }");
        assertThat(keys(report(), "WRONG")).isEmpty();
        style(":root { color-scheme: light dark } .hanse { --hanse-muted: #aaa }"
                + " @media (prefers-color-scheme: dark) { .hanse { --hanse-muted: #ccc } }");
        assertThat(keys(report(), "WRONG")).containsExactly("contrast.light");
        style(".hanse { --hanse-text: color(display-p3 1 0 0) }");
        assertThat(keys(report(), "NOTE")).contains("contrast.unknown");
    }

    private void style(String css) {
        place.put("/host.css", Reply.of("text/css", css));
    }

    @Test
    void the_report_is_for_people_too_in_their_language_and_in_plain_letters() {
        place.buffer();
        assertThat(run("--locale", "fr", address)).isEqualTo(1);
        assertThat(printed())
                .contains("✗ Événements en direct — 3 événements arrivent d’un coup", "Remède\u00a0: Désactivez")
                .contains("✓ Sous-chemin", "En ordre\u00a0: 12\u202f; à regarder\u00a0: 0\u202f; en défaut\u00a0: 1");
        assertThat(run("--locale", "en", "--plain", address)).isEqualTo(1);
        assertThat(printed())
                .contains("XX Live events - 3 events arrive at once", "Cure:  Switch")
                .matches("\\p{ASCII}*");
    }

    @Test
    void bad_questions_are_told_so() {
        assertThat(run("nonsense")).isEqualTo(2);
        assertThat(run("ftp://localhost/")).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
        assertThat(run("--origin", "www.example.org", address)).isEqualTo(2);
        assertThat(run("-H", "Cookie", address)).isEqualTo(2);
    }

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private int run(String... arguments) {
        out.reset();
        return DoctorCommand.run(new PrintStream(out, true, StandardCharsets.UTF_8), Clock.systemUTC(), arguments);
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private JsonNode report() {
        List<String> arguments = new ArrayList<>(options);
        arguments.addAll(List.of("--json", "--locale", "en", address));
        run(arguments.toArray(String[]::new));
        try {
            return new ObjectMapper().readTree(printed());
        } catch (java.io.IOException e) {
            throw new AssertionError(printed(), e);
        }
    }

    private void policy(String policy) {
        place.put("/a/page", place.get("/a/page").with("Content-Security-Policy", policy));
    }

    /** Assert that something is wrong, and return what is said of it. */
    private String wrong(String key, String words) {
        JsonNode report = report();
        assertThat(report.path("clean").asBoolean()).isFalse();
        assertThat(keys(report, "WRONG")).contains(key);
        JsonNode found = StreamSupport.stream(report.path("findings").spliterator(), false)
                .filter(finding -> finding.path("key").asText().equals(key))
                .findFirst()
                .orElseThrow();
        String said = found.path("seen").asText() + "\n" + found.path("cause").asText() + "\n"
                + found.path("cure").asText();
        assertThat(found.path("cause").asText()).isNotBlank();
        assertThat(found.path("cure").asText()).isNotBlank();
        assertThat(said).contains(words);
        return said;
    }

    private static List<String> keys(JsonNode report, String severity) {
        return StreamSupport.stream(report.path("findings").spliterator(), false)
                .filter(finding -> finding.path("severity").asText().equals(severity))
                .map(finding -> finding.path("key").asText())
                .toList();
    }
}
