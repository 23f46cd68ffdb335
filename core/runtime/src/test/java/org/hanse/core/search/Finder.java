package org.hanse.core.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hanse.core.fixture.RunningHanse;

/** Writes into a running installation as ada, and finds things there as anybody. */
final class Finder {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final RunningHanse site;

    Finder(RunningHanse site) {
        this.site = site;
    }

    /** Create a community and return its id. */
    String community(String slug, String name, String visibility) throws Exception {
        Map<String, String> body =
                Map.of("slug", slug, "name", name, "summary", "", "language", "fr", "visibility", visibility);
        return send("ada", "/api/communities", body);
    }

    /** Open a topic and return its id. */
    String topic(String community, String type, String title, String source, String... tags) throws Exception {
        Map<String, Object> body =
                Map.of("community", community, "type", type, "title", title, "source", source, "tags", List.of(tags));
        return send("ada", "/api/topics", body);
    }

    /** Reply to a topic. */
    void reply(String person, String topic, String source) throws Exception {
        send(person, "/api/topics/" + topic + "/posts", Map.of("source", source));
    }

    private String send(String person, String path, Map<String, ?> body) throws Exception {
        HttpResponse<String> answer = site.post(
                person,
                path,
                "application/json",
                "application/json",
                BodyPublishers.ofString(JSON.writeValueAsString(body)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return JSON.readTree(answer.body()).path("id").asText();
    }

    /** Wait until ada finds so many things. */
    void await(String words, long total) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (find("ada", words).path("total").asLong() != total) {
            assertThat(System.nanoTime()).as("found in time: " + words).isLessThan(end);
            Thread.onSpinWait();
        }
    }

    JsonNode find(String person, String words) throws Exception {
        return query(person, "q=" + encoded(words));
    }

    JsonNode query(String person, String query) throws Exception {
        HttpResponse<String> answer = site.get(person, "/api/search?" + query, "application/json");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    /** Return the titles that somebody finds, the best first, as text. */
    List<String> titles(String person, String words) throws Exception {
        return titles(find(person, words));
    }

    static List<String> titles(JsonNode found) {
        List<String> titles = new ArrayList<>();
        found.path("results")
                .forEach(result -> titles.add(
                        result.path("title").asText().replaceAll("</?mark>", "").replace("&#39;", "'")));
        return titles;
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
