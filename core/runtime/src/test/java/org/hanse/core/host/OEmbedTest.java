package org.hanse.core.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.StringReader;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** How other sites learn to show our pages. */
class OEmbedTest {

    @TempDir
    private static Path home;

    private static Site site;
    private static Visitor ada;
    private static Visitor outsider;
    private static String topic;

    @BeforeAll
    static void open() {
        site = Site.open(home);
        ada = site.visitor("ada");
        outsider = site.outsider();
        topic = ada.topic(ada.community("masons"), "core:discussion", "Lime \"&\" <cement>?");
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @Test
    void a_public_topic_is_shown_in_a_frame() throws Exception {
        HttpResponse<String> answer = asked(mount() + "/t/" + topic + "?after=3#post-4", "");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("private, max-age=600");
        JsonNode embed = new ObjectMapper().readTree(answer.body());
        assertThat(embed.path("version").asText()).isEqualTo("1.0");
        assertThat(embed.path("type").asText()).isEqualTo("rich");
        assertThat(embed.path("title").asText()).isEqualTo("Lime \"&\" <cement>?");
        assertThat(embed.path("author_name").asText()).isEqualTo("ada");
        assertThat(embed.path("provider_name").asText()).isEqualTo("localhost");
        assertThat(embed.path("provider_url").asText()).isEqualTo(mount() + "/");
        assertThat(embed.path("cache_age").asInt()).isEqualTo(600);
        assertThat(embed.path("width").asInt()).isEqualTo(640);
        assertThat(embed.path("html").asText())
                .isEqualTo("<iframe src=\"%s/frame/t/%s\" title=\"Lime &quot;&amp;&quot; &lt;cement&gt;?\""
                                .formatted(mount(), topic)
                        + " width=\"640\" height=\"480\" loading=\"lazy\"></iframe>");
    }

    @Test
    void it_is_no_larger_than_there_is_room() throws Exception {
        JsonNode embed = new ObjectMapper()
                .readTree(asked(mount() + "/c/masons", "&maxwidth=300&maxheight=2000")
                        .body());
        assertThat(embed.path("width").asInt()).isEqualTo(300);
        assertThat(embed.path("height").asInt()).isEqualTo(480);
        assertThat(embed.path("html").asText()).contains("width=\"300\"");
        assertThat(embed.has("author_name")).isFalse();
    }

    @Test
    void the_same_is_had_as_xml() throws Exception {
        HttpResponse<String> answer = asked(mount() + "/t/" + topic, "&format=xml");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/xml;charset=utf-8");
        Document embed = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(answer.body())));
        assertThat(embed.getDocumentElement().getTagName()).isEqualTo("oembed");
        assertThat(embed.getElementsByTagName("html").item(0).getTextContent()).startsWith("<iframe src=");
        assertThat(embed.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("Lime \"&\" <cement>?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example/community/t/TOPIC",
                "http://localhost.evil.example/community/t/TOPIC",
                "MOUNT",
                "MOUNT/t/1",
                "MOUNT/t/9999999999999999999",
                "MOUNT/t/TOPIC/1",
                "MOUNT/t/TOPIC/edit",
                "MOUNT/admin",
                "MOUNTx/t/TOPIC",
                "/t/TOPIC",
                "mailto:ada@example.org"
            })
    void what_is_not_a_page_of_ours_is_not_found(String url) {
        String address = url.replace("MOUNT", mount()).replace("TOPIC", topic);
        assertThat(asked(address, "").statusCode()).as(address).isEqualTo(404);
    }

    @Test
    void what_not_everybody_may_read_is_not_found_whoever_asks() {
        ada.form(
                "/communities/new",
                Map.of("slug", "inner", "name", "Inner", "summary", "", "language", "en", "visibility", "SIGNED_IN"));
        String secret = ada.topic("inner", "core:discussion", "Whisper");
        for (String path : new String[] {"/t/" + secret, "/c/inner"}) {
            assertThat(asked(mount() + path, "").statusCode()).isEqualTo(404);
            assertThat(ada.get("/oembed?url=" + encoded(mount() + path)).statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void bad_questions_are_told_so() {
        assertThat(outsider.status("/oembed")).isEqualTo(400);
        assertThat(outsider.status("/oembed?url=%25%25")).isEqualTo(400);
        assertThat(asked(mount() + "/t/" + topic, "&maxwidth=0").statusCode()).isEqualTo(400);
        assertThat(asked(mount() + "/t/" + topic, "&maxheight=tall").statusCode())
                .isEqualTo(400);
        assertThat(asked(mount() + "/t/" + topic, "&format=yaml").statusCode()).isEqualTo(501);
    }

    @Test
    void a_page_that_everybody_reads_says_how_to_show_it() {
        String address = mount() + "/oembed?url=" + encoded(mount() + "/t/" + topic) + "&amp;format=json";
        assertThat(outsider.get("/t/" + topic).body()).contains("type=\"application/json+oembed\"", address);
        assertThat(outsider.get(address.substring(mount().length()).replace("&amp;", "&"))
                        .body())
                .contains("/frame/t/" + topic);
        assertThat(ada.get("/t/" + topic).body()).doesNotContain("oembed");
    }

    private static HttpResponse<String> asked(String url, String more) {
        return outsider.get("/oembed?url=" + encoded(url) + more);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String mount() {
        return site.origin() + Site.MOUNT;
    }
}
