package org.hanse.testkit;

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
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;

/** Somebody who uses Hanse over HTTP. Paths are those below the mount, such as {@code /c/masons}. */
public final class Person {

    private final HttpClient client = HttpClient.newHttpClient();
    private final String origin;
    private final String key;

    Person(String origin, String key) {
        this.origin = origin;
        this.key = key;
    }

    /** Read a page. */
    public HttpResponse<String> get(String path) {
        return send(request(path).header("Accept", "text/html"));
    }

    /** Read JSON. */
    public HttpResponse<String> json(String path) {
        return send(request(path).header("Accept", "application/json"));
    }

    /** Send a form; the answer to a redirect is the redirect itself. */
    public HttpResponse<String> post(String path, Map<String, String> fields) {
        String form = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    /** Send JSON. */
    public HttpResponse<String> postJson(String path, String body) {
        return send(request(path)
                .header("Accept", "application/json")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    /** Return the path below the mount that a redirect leads to. */
    public static String location(HttpResponse<?> response) {
        String path = URI.create(response.headers().firstValue("Location").orElseThrow())
                .getRawPath();
        return path.substring(TestServer.CONTEXT.length() + TestServer.MOUNT.length());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(origin + TestServer.CONTEXT + TestServer.MOUNT + path))
                .header(FakeHost.HEADER, key)
                .header("Origin", origin);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new HanseException(ErrorCode.BAD_HOST, "no answer: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new HanseException(ErrorCode.BAD_HOST, "interrupted while waiting for an answer", e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
