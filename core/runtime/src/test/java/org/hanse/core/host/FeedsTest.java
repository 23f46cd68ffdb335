package org.hanse.core.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.io.WireFeedInput;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Feeds through the whole runtime, read by a feed reader of somebody else. */
class FeedsTest {

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
        topic = ada.topic(ada.community("masons"), "core:discussion", "Lime & <cement>?");
        for (int i = 1; i <= 24; i++) {
            ada.reply(topic, "Reply **" + i + "** with [a link](/t/1) & more");
        }
        for (int i = 1; i <= 24; i++) {
            ada.topic("masons", "core:discussion", "Topic number " + i);
        }
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @Test
    void a_feed_reader_takes_the_posts_of_a_topic_the_newest_first() throws Exception {
        HttpResponse<String> answer = outsider.get("/t/" + topic + "/feed.atom");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/atom+xml;charset=utf-8");
        Feed feed = atom(answer.body());

        assertThat(feed.getTitle()).isEqualTo("Lime & <cement>?");
        assertThat(feed.getId()).matches("tag:localhost,\\d{4}-\\d\\d-\\d\\d:topic/" + topic + "/posts");
        assertThat(feed.getUpdated()).isNotNull();
        assertThat(entries(feed)).hasSize(20).allSatisfy(FeedsTest::assertComplete);
        Entry newest = entries(feed).get(0);
        assertThat(newest.getContents().get(0).getType()).isEqualTo("html");
        assertThat(newest.getContents().get(0).getValue()).contains("<strong>24</strong>");
        assertThat(newest.getAuthors()).singleElement().satisfies(author -> {
            assertThat(author.getName()).isEqualTo("ada");
            assertThat(author.getEmail()).isNull();
            assertThat(author.getUri()).isNull();
        });
        assertThat(address(newest.getAlternateLinks())).startsWith(site.origin() + Site.MOUNT + "/t/" + topic + "/");
    }

    /** What RFC 4287, section 4.1.2, asks of an entry. */
    private static void assertComplete(Entry entry) {
        assertThat(URI.create(entry.getId())).matches(URI::isAbsolute);
        assertThat(entry.getTitle()).isNotBlank();
        assertThat(entry.getUpdated()).isNotNull();
        assertThat(entry.getPublished()).isNotNull();
        assertThat(entry.getAuthors()).isNotEmpty();
        assertThat(URI.create(address(entry.getAlternateLinks()))).matches(URI::isAbsolute);
    }

    @Test
    void a_paged_feed_leads_on_to_each_item_once() throws Exception {
        for (String path : List.of("/feed.atom", "/c/masons/feed.atom", "/t/" + topic + "/feed.atom?limit=10")) {
            List<String> ids = new ArrayList<>();
            Set<String> seen = new HashSet<>();
            for (String next = path; !next.isEmpty(); next = next(next, ids)) {
                assertThat(seen.add(next)).as("no way round: " + next).isTrue();
            }
            assertThat(ids).as(path).hasSizeGreaterThanOrEqualTo(25).doesNotHaveDuplicates();
        }
    }

    private static String next(String path, List<String> ids) throws Exception {
        Feed feed = atom(outsider.get(path).body());
        entries(feed).forEach(entry -> ids.add(entry.getId()));
        assertThat(links(feed, "self")).containsExactly(site.origin() + Site.MOUNT + path);
        assertThat(links(feed, "first")).hasSize(1);
        return links(feed, "next").stream()
                .map(address -> address.substring((site.origin() + Site.MOUNT).length()))
                .findFirst()
                .orElse("");
    }

    @Test
    void the_newer_part_is_found_from_the_older_one() throws Exception {
        Feed first = atom(outsider.get("/c/masons/feed.atom").body());
        Feed second = atom(outsider.get(path(links(first, "next").get(0))).body());
        Feed again = atom(outsider.get(path(links(second, "previous").get(0))).body());
        assertThat(ids(again)).isEqualTo(ids(first));
        assertThat(links(first, "previous")).isEmpty();
    }

    @Test
    void a_feed_has_one_id_however_much_of_it_is_asked_for() throws Exception {
        for (String path : List.of("/feed.atom", "/c/masons/feed.atom", "/t/" + topic + "/feed.atom")) {
            assertThat(atom(outsider.get(path + "?limit=7").body()).getId())
                    .isEqualTo(atom(outsider.get(path).body()).getId());
        }
    }

    @Test
    void json_feeds_have_what_the_format_requires() throws Exception {
        for (String path : List.of("/feed.json", "/c/masons/feed.json", "/t/" + topic + "/feed.json")) {
            HttpResponse<String> answer = outsider.get(path);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/feed+json");
            JsonNode feed = new ObjectMapper().readTree(answer.body());
            assertThat(feed.path("version").asText()).isEqualTo("https://jsonfeed.org/version/1.1");
            assertThat(feed.path("title").asText()).isNotBlank();
            assertThat(feed.path("language").asText()).isEqualTo("en");
            assertThat(feed.path("feed_url").asText()).isEqualTo(site.origin() + Site.MOUNT + path);
            assertThat(URI.create(feed.path("home_page_url").asText())).matches(URI::isAbsolute);
            assertThat(URI.create(feed.path("next_url").asText())).matches(URI::isAbsolute);
            assertThat(feed.path("items")).hasSize(20).allSatisfy(FeedsTest::assertItem);
        }
    }

    private static void assertItem(JsonNode item) {
        assertThat(item.path("id").asText()).isNotBlank();
        assertThat(URI.create(item.path("url").asText())).matches(URI::isAbsolute);
        assertThat(item.has("content_html") || item.has("content_text")).isTrue();
        assertThat(Instant.parse(item.path("date_published").asText())).isAfter(Instant.EPOCH);
        assertThat(item.path("authors").path(0).path("name").asText()).isEqualTo("ada");
        assertThat(item.fieldNames()).toIterable().allMatch(name -> name.matches("[a-z_]+"));
    }

    @Test
    void who_has_a_feed_is_told_so_until_it_changes() {
        String slug = ada.community("bakers");
        String bread = ada.topic(slug, "core:discussion", "Sour dough");
        for (String path : List.of("/t/" + bread + "/feed.atom", "/c/bakers/feed.json")) {
            HttpResponse<String> first = outsider.get(path);
            String tag = first.headers().firstValue("ETag").orElseThrow();
            String modified = first.headers().firstValue("Last-Modified").orElseThrow();
            HttpResponse<String> known = outsider.send(outsider.request(path).header("If-None-Match", tag));
            assertThat(known.statusCode()).isEqualTo(304);
            assertThat(known.body()).isEmpty();
            assertThat(known.headers().firstValue("ETag")).hasValue(tag);
            assertThat(outsider.send(outsider.request(path).header("If-Modified-Since", modified))
                            .statusCode())
                    .isEqualTo(304);
            assertThat(first.headers().firstValue("Cache-Control")).hasValue("private, no-cache");
            ada.reply(bread, "It rises for " + path);
            assertThat(outsider.send(outsider.request(path).header("If-None-Match", tag))
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void who_may_not_read_a_community_finds_no_feed_of_it_and_nothing_of_it_in_others() {
        for (String visibility : List.of("SECRET", "LISTED", "SIGNED_IN")) {
            String slug =
                    "only-" + visibility.toLowerCase(java.util.Locale.ROOT).replace('_', '-');
            ada.form(
                    "/communities/new",
                    Map.of("slug", slug, "name", slug, "summary", "", "language", "en", "visibility", visibility));
            String secret = ada.topic(slug, "core:discussion", "Whisper " + slug);
            for (String ending : List.of("/feed.atom", "/feed.json")) {
                assertThat(ada.get("/t/" + secret + ending).body()).contains("Whisper");
                assertThat(ada.get("/c/" + slug + ending).body()).contains("Whisper");
                assertThat(ada.get(ending).body()).contains("Whisper " + slug);
                assertThat(outsider.status("/t/" + secret + ending)).isEqualTo(404);
                assertThat(outsider.status("/c/" + slug + ending)).isEqualTo(404);
                assertThat(outsider.get(ending).body()).doesNotContain("Whisper " + slug);
            }
            boolean open = visibility.equals("SIGNED_IN");
            assertThat(site.visitor("bob").status("/c/" + slug + "/feed.atom")).isEqualTo(open ? 200 : 404);
        }
    }

    @Test
    void characters_that_xml_cannot_have_do_not_break_a_feed() throws Exception {
        String odd = ada.topic("masons", "core:discussion", "Bell \u0007 and \uFFFE and 🧱");
        assertThat(atom(outsider.get("/t/" + odd + "/feed.atom").body()).getTitle())
                .isEqualTo("Bell \uFFFD and \uFFFD and 🧱");
    }

    @Test
    void the_api_has_what_a_page_of_others_shows() throws Exception {
        JsonNode listed = new ObjectMapper()
                .readTree(outsider.get("/api/topics?limit=1").body())
                .at("/items/0");
        assertThat(listed.path("page").asText()).startsWith(site.origin() + Site.MOUNT + "/t/");
        assertThat(listed.path("communityName").asText()).isNotBlank();
        assertThat(listed.path("authorName").asText()).isEqualTo("ada");
        JsonNode posts = new ObjectMapper()
                .readTree(outsider.get("/api/topics/" + topic + "/posts").body());
        assertThat(posts.path("after").asText()).isNotBlank();
        assertThat(posts.at("/items/1/html").asText()).contains("<strong>1</strong>");
        assertThat(posts.at("/items/1/page").asText())
                .isEqualTo(site.origin() + Site.MOUNT + "/t/" + topic + "/"
                        + posts.at("/items/1/id").asText());
        assertThat(new ObjectMapper()
                        .readTree(outsider.get("/api/communities").body())
                        .at("/items/0/page")
                        .asText())
                .startsWith(site.origin() + Site.MOUNT + "/c/");
    }

    @Test
    void the_api_document_has_the_feeds_too() throws Exception {
        JsonNode paths =
                new ObjectMapper().readTree(outsider.get("/openapi").body()).path("paths");
        assertThat(paths.fieldNames())
                .toIterable()
                .contains(
                        "/feed.{format}", "/c/{slug}/feed.{format}", "/t/{topic}/feed.{format}", "/oembed", "/doctor");
        assertThat(paths.at("/~1c~1{slug}~1feed.{format}/get/parameters").findValuesAsText("name"))
                .containsExactlyInAnyOrder("slug", "format", "after", "before", "limit");
    }

    @Test
    void bad_parameters_and_unknown_endings_are_refused() {
        assertThat(outsider.status("/feed.rss")).isEqualTo(404);
        assertThat(outsider.status("/feed.atom?limit=0")).isEqualTo(400);
        assertThat(outsider.status("/feed.atom?limit=101")).isEqualTo(400);
        assertThat(outsider.status("/feed.json?after=1&before=2")).isEqualTo(400);
        assertThat(outsider.status("/feed.json?after=x")).isEqualTo(400);
        assertThat(outsider.status("/c/nowhere/feed.atom")).isEqualTo(404);
    }

    @Test
    void pages_say_where_their_feeds_are() {
        assertThat(outsider.get("/").body()).contains(link("/feed.atom", "application/atom+xml"));
        assertThat(outsider.get("/c/masons").body())
                .contains(link("/c/masons/feed.atom", "application/atom+xml"))
                .contains(link("/c/masons/feed.json", "application/feed+json"));
        assertThat(outsider.get("/t/" + topic).body())
                .contains(link("/t/" + topic + "/feed.json", "application/feed+json"));
    }

    private static String link(String path, String type) {
        String title = path.startsWith("/t/")
                ? "Lime &amp; &lt;cement&gt;?"
                : path.startsWith("/c/") ? "masons" : "Latest topics";
        return "<link rel=\"alternate\" type=\"%s\" title=\"%s\" href=\"%s%s\">"
                .formatted(type, title, Site.MOUNT, path);
    }

    private static Feed atom(String text) throws Exception {
        return (Feed) new WireFeedInput().build(new StringReader(text));
    }

    private static List<Entry> entries(Feed feed) {
        return feed.getEntries();
    }

    private static List<String> ids(Feed feed) {
        return entries(feed).stream().map(Entry::getId).toList();
    }

    private static List<String> links(Feed feed, String relation) {
        return feed.getOtherLinks().stream()
                .filter(link -> relation.equals(link.getRel()))
                .map(Link::getHref)
                .toList();
    }

    private static String address(List<Link> links) {
        assertThat(links).hasSize(1);
        return links.get(0).getHref();
    }

    private static String path(String address) {
        return address.substring((site.origin() + Site.MOUNT).length());
    }
}
