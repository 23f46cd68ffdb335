package org.hanse.sample.tiers;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A member who fills in forms.
 *
 * @param site where
 * @param name who
 */
record Client(GuildSite site, String name) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** Found a community that everybody sees, and open a topic that takes more than one page; return its id. */
    String talk() throws IOException, InterruptedException {
        post("/communities/new", Map.of("name", "Masons", "slug", "masons", "visibility", "PUBLIC", "language", "en"));
        post("/c/masons/new", topic("A short one", "First things first."));
        String topic = post("/c/masons/new", topic("Which wall bears the roof?", """
                We took the plaster off and found **two** walls.

                - one is of granite
                - one is of brick

                ```
                granite  60 cm
                brick    11 cm
                ```
                """));
        for (int reply = 1; reply <= 24; reply++) {
            post(topic + "/replies", Map.of("source", "Reply number " + reply + ": measure it again."));
        }
        return topic.substring("/t/".length());
    }

    private static Map<String, String> topic(String title, String source) {
        return Map.of("type", "core:discussion", "title", title, "source", source, "tags", "walls, roofs");
    }

    /** Send a form, and return the path below the mount that the answer leads to. */
    String post(String path, Map<String, String> fields) throws IOException, InterruptedException {
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(URI.create(site.mount() + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", site.origin())
                .header("Cookie", Guild.COOKIE + "=" + name)
                .POST(BodyPublishers.ofString(form))
                .build();
        HttpResponse<String> answer = HTTP.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 303) {
            throw new IOException("POST %s answered %d: %s".formatted(path, answer.statusCode(), answer.body()));
        }
        String target = URI.create(answer.headers().firstValue("Location").orElseThrow())
                .getPath();
        return target.substring(site.path().length());
    }

    /** Return a token for a site, as the host's server gives it. */
    String token(String origin) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(site.own() + "/token"))
                    .header("Origin", origin)
                    .header("Cookie", Guild.COOKIE + "=" + name)
                    .POST(BodyPublishers.noBody())
                    .build();
            return HTTP.send(request, BodyHandlers.ofString()).body();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException("the guild gives no token", e);
        }
    }
}
