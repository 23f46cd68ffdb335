package org.hanse.doctor;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * Asks as a browser does, and follows nothing by itself. Each address is asked for once with the same headers. What is
 * sent always may be a session: it goes to the origin of the site that is examined, and to no other that this names.
 */
final class Client {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final int MOST_BYTES = 8 << 20;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final Map<String, String> always;
    private final String own;
    private final Clock clock;
    private final Map<HttpRequest, Answer> known = new HashMap<>();

    Client(Map<String, String> always, URI site, Clock clock) {
        this.always = Map.copyOf(always);
        this.own = Visit.origin(site);
        this.clock = clock;
    }

    Clock clock() {
        return clock;
    }

    Answer get(URI address) {
        return send("GET", address, Map.of());
    }

    Answer send(String method, URI address, Map<String, String> headers) {
        try {
            HttpRequest request = request(method, address, headers);
            Answer before = known.get(request);
            Answer answer = before == null ? sent(request) : before;
            known.put(request, answer);
            return answer;
        } catch (IllegalArgumentException e) {
            return Answer.none(address, String.valueOf(e.getMessage()));
        }
    }

    HttpRequest request(String method, URI address, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("User-Agent", "hanse-doctor")
                .header("Accept", "text/html,*/*;q=0.8")
                .method(method, HttpRequest.BodyPublishers.noBody());
        if (Visit.origin(address).equals(own)) {
            always.forEach(request::setHeader);
        }
        headers.forEach(request::setHeader);
        return request.build();
    }

    private Answer sent(HttpRequest request) {
        long start = System.nanoTime();
        try {
            HttpResponse<InputStream> response = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                byte[] bytes = body.readNBytes(MOST_BYTES);
                Duration took = Duration.ofNanos(System.nanoTime() - start);
                return new Answer(request.uri(), response.statusCode(), response.headers(), bytes, took, "");
            }
        } catch (IOException e) {
            return Answer.none(request.uri(), fault(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Answer.none(request.uri(), "interrupted");
        }
    }

    /** Return an answer as soon as it begins; to be closed. */
    HttpResponse<InputStream> stream(URI address) throws IOException, InterruptedException {
        return http.send(
                request("GET", address, Map.of("Accept", "text/event-stream")),
                HttpResponse.BodyHandlers.ofInputStream());
    }

    private static String fault(IOException e) {
        String message = e.getMessage();
        return e.getClass().getSimpleName() + (message == null ? "" : ": " + message);
    }
}
