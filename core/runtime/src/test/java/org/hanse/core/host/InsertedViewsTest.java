package org.hanse.core.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hanse.api.view.Slots;
import org.hanse.core.plugin.PluginJars;
import org.hanse.docs.example.NoticeBoard;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InsertedViewsTest {

    private static final Pattern BACK = Pattern.compile("name=\"back\" value=\"([^\"]*)\"");

    private static Site site;
    private static String topic;

    @BeforeAll
    static void open(@TempDir Path home) {
        Path notes = PluginJars.plugin("notes", "1.0")
                .contributes("to.resource(Raw.class);")
                .source(
                        "test.notes.Raw",
                        "package test.notes; import jakarta.ws.rs.*;\n@org.hanse.api.security.Requires(\"anybody\") @Path(\"raw\") public class Raw {"
                                + " @GET @Produces(\"text/html\") public String raw() { return \"<script>1</script>\"; } }")
                .build(home);
        site = Site.open(home.resolve("home"), notes);
        Visitor ada = site.visitor("ada");
        topic = ada.topic(ada.community("masons"), "core:discussion", "Which wall bears the roof?");
        for (int i = 0; i < 30; i++) {
            ada.reply(topic, "Reply " + i);
        }
    }

    @AfterAll
    static void close() {
        site.close();
    }

    private static String shown(String person, Map<String, String> parameters) {
        return site.page(person, request -> site.hanse().render(Slots.HOST_VIEW, parameters, request));
    }

    @Test
    void a_view_stands_in_a_page_of_the_host_without_navigation_and_links_to_the_mount() {
        assertThat(shown("", Map.of("path", "t/" + topic)))
                .startsWith("<div class=\"hanse\" lang=\"en\" data-hanse-path=\"t/" + topic)
                .contains("<h2 ", "href=\"/community/t/" + topic + "?after=")
                .doesNotContain("<h1", "<main", "hanse-nav", "<link", "<form ");
        assertThat(shown(
                        "",
                        Map.of("path", "/t/" + topic + "?before=9223372036854775807", "heading", "4", "theme", "dark")))
                .contains("<h4 ", "data-hanse-theme=\"dark\"", "Reply 29")
                .doesNotContain("<h3");
    }

    @Test
    void a_form_leads_back_to_the_page_of_the_host_also_after_it_was_refused() {
        Visitor ada = site.visitor("ada");
        Map<String, String> form = new HashMap<>(Map.of("back", back(shown("ada", Map.of("path", "t/" + topic)))));

        HttpResponse<String> refused = ada.form("/t/" + topic + "/replies", form);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(back(refused.body())).isEqualTo(form.get("back"));
        form.put("source", "From the page of the host");
        assertThat(location(ada.form("/t/" + topic + "/replies", form))).matches("/page#post-\\d+");
        Visitor ben = site.visitor("ben");
        assertThat(location(ben.form("/c/masons/join", Map.of("back", form.get("back")))))
                .isEqualTo("/page");
        assertThat(location(ben.form("/c/masons/leave", Map.of("back", "/elsewhere"))))
                .isEqualTo("/community/c/masons");
    }

    @Test
    void the_page_in_the_documentation_shows_a_community() {
        assertThat(site.page("", request -> NoticeBoard.page(site.hanse(), request)))
                .contains(
                        "<link rel=\"stylesheet\"",
                        "<h1>Notices</h1><div class=\"hanse\"",
                        "Which wall bears the roof?");
    }

    @Test
    void an_isolated_view_lies_in_a_shadow_tree_with_the_style_sheet() {
        assertThat(shown("", Map.of("path", "t/" + topic, "isolated", "true", "heading", "3")))
                .startsWith(
                        "<hanse-view mount=\"/community/\" path=\"t/" + topic
                                + "\" heading=\"3\"><template shadowrootmode=\"open\"><link rel=\"stylesheet\" href=\"/community/assets/core/")
                .contains("<h3 ")
                .endsWith("</div></template></hanse-view>");
    }

    @Test
    void what_is_missing_is_said_and_what_is_no_page_can_be_opened() {
        assertThat(shown("", Map.of("path", "t/1"))).contains("There is nothing here", "<h2 ");
        assertThat(shown("ada", Map.of("path", "openapi")))
                .contains("cannot be shown within this page", "href=\"/community/openapi\"");
        assertThat(shown("", Map.of())).isEmpty();
        assertThat(shown("", Map.of("path", "t/" + topic, "heading", "7"))).isEmpty();
        assertThat(shown("", Map.of("path", "t/%FF"))).isEmpty();
    }

    @Test
    void markup_that_no_view_has_checked_is_not_written_into_the_page_of_the_host() {
        assertThat(site.outsider().get("/p/notes/raw").body()).isEqualTo("<script>1</script>");
        assertThat(shown("", Map.of("path", "p/notes/raw")))
                .contains("cannot be shown within this page", "href=\"/community/p/notes/raw\"")
                .doesNotContain("<script");
    }

    @Test
    void a_slot_in_a_page_of_the_host_starts_at_the_level_that_the_page_gives() {
        String slot = site.page(
                "", request -> site.hanse().render(Slots.HOST_LATEST_TOPICS, Map.of("heading", "3"), request));

        assertThat(slot).contains("<h3 ", "</h3>").doesNotContain("<h2", "</h2");
        assertThat(shown("", Map.of("path", "slots/host.latest-topics", "heading", "5")))
                .contains("<h5 ");
    }

    private static String back(String html) {
        Matcher field = BACK.matcher(html);
        assertThat(field.find()).as(html).isTrue();
        return field.group(1).replace("&amp;", "&");
    }

    private static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }
}
