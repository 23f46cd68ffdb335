package org.hanse.core.host;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/** A client of a site, signed in or not. What it asks for lies below the mount. */
final class Visitor {

    // One for all: each has a selector and files of its own until it is collected.
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final String origin;
    private final Optional<String> person;

    Visitor(String origin, Optional<String> person) {
        this.origin = origin;
        this.person = person;
    }

    HttpRequest.Builder request(String path) {
        return at(Site.MOUNT + path);
    }

    /** Begin a request for something of the host. */
    HttpRequest.Builder at(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(origin + path)).timeout(Duration.ofSeconds(60));
        person.ifPresent(name -> request.header(SiteHost.PERSON, name));
        return request;
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError("the connection was cut: " + request.build(), e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    HttpResponse<String> get(String path) {
        return send(request(path));
    }

    /** Return an answer as soon as it begins. */
    HttpResponse<InputStream> stream(String path) throws IOException, InterruptedException {
        return CLIENT.send(request(path).header("Accept", "text/event-stream").build(), BodyHandlers.ofInputStream());
    }

    /** Return the status of a page. */
    int status(String path) {
        return get(path).statusCode();
    }

    HttpResponse<String> form(String path, Map<String, String> fields) {
        return send(filled(path, fields));
    }

    HttpRequest.Builder filled(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return request(path)
                .header("Origin", origin)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
    }

    /** Create an open community and return its slug. */
    String community(String slug) {
        expect(
                303,
                form(
                        "/communities/new",
                        Map.of("slug", slug, "name", slug, "summary", "", "language", "en", "visibility", "PUBLIC")));
        return slug;
    }

    void join(String community) {
        expect(303, form("/c/" + community + "/join", Map.of()));
    }

    /** Open a topic and return its id. */
    String topic(String community, String type, String title) {
        HttpResponse<String> answer = expect(
                303,
                form("/c/" + community + "/new", Map.of("type", type, "title", title, "source", "About " + title)));
        String location = answer.headers().firstValue("Location").orElseThrow();
        return location.substring(location.lastIndexOf('/') + 1);
    }

    /** Reply to a topic. */
    HttpResponse<String> reply(String topic, String text) {
        return form("/t/" + topic + "/replies", Map.of("source", text));
    }

    /** Reply to a topic without waiting for the answer. */
    CompletableFuture<HttpResponse<String>> replyLater(String topic, String text) {
        return CLIENT.sendAsync(
                filled("/t/" + topic + "/replies", Map.of("source", text)).build(), BodyHandlers.ofString());
    }

    private static HttpResponse<String> expect(int status, HttpResponse<String> answer) {
        if (answer.statusCode() != status) {
            throw new AssertionError("%s instead of %d: %s".formatted(answer, status, answer.body()));
        }
        return answer;
    }
}
