package org.hanse.core.host;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hanse.core.rest.Endpoint;

/** Sends requests to endpoints as kinds of callers. */
final class Exchanges {

    private static final String FORM = "application/x-www-form-urlencoded";

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ObjectMapper json = new ObjectMapper();
    private final Realm realm;

    Exchanges(Realm realm) {
        this.realm = realm;
    }

    /** What an endpoint answered. */
    record Answer(int status, Map<String, List<String>> headers, byte[] body) {}

    private HttpRequest.Builder request(Kind kind, String path) {
        String origin = realm.site().origin();
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(origin + Site.MOUNT + path))
                .timeout(Duration.ofSeconds(60))
                .header("Origin", origin);
        kind.person().ifPresent(person -> request.header(SiteHost.PERSON, person));
        return request;
    }

    Answer read(Kind kind, String path, String accept) {
        return send(request(kind, path).header("Accept", accept));
    }

    /** Read a document whose secret the host has named, so that nothing in it is new each time. */
    Answer readStill(Kind kind, String path, String accept) {
        return send(request(kind, path).header("Accept", accept).header(SiteHost.NONCE, "still"));
    }

    /** Send what an endpoint takes, with the given values for the fields that it has. */
    Answer write(Kind kind, Endpoint endpoint, String path, Map<String, String> values) {
        HttpRequest.Builder request =
                request(kind, path).header("Accept", Ways.isForPrograms(endpoint) ? "application/json" : "text/html");
        if (Ways.takesForm(endpoint)) {
            return send(request.header("Content-Type", FORM)
                    .method(endpoint.verb(), BodyPublishers.ofString(form(values))));
        }
        return Ways.body(endpoint)
                .map(type -> send(request.header("Content-Type", "application/json")
                        .method(endpoint.verb(), BodyPublishers.ofString(text(object(type, values))))))
                .orElseGet(() -> send(request.method(endpoint.verb(), BodyPublishers.noBody())));
    }

    /** Send an object in JSON. */
    Answer write(Kind kind, Endpoint endpoint, String path, Object body) {
        return send(request(kind, path)
                .header("Accept", "application/json")
                .header("Content-Type", "application/json")
                .method(endpoint.verb(), BodyPublishers.ofString(text(body))));
    }

    private String text(Object body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static String form(Map<String, String> values) {
        return values.entrySet().stream()
                .map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8)
                        + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** Return an object of a record's shape, of those values whose names it has. */
    static Map<String, Object> object(Class<?> type, Map<String, String> values) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            String value = values.get(component.getName());
            if (value != null) {
                object.put(component.getName(), value(component.getType(), value));
            }
        }
        return object;
    }

    private static Object value(Class<?> type, String text) {
        if (type == boolean.class || type == Boolean.class) {
            return Boolean.valueOf(text);
        }
        boolean number = type == long.class || type == Long.class || type == int.class || type == Integer.class;
        return number ? (Object) Long.valueOf(text) : text;
    }

    /** The server closes a connection whose body it did not read: the next request on it has not arrived. */
    private HttpResponse<InputStream> arrived(HttpRequest request) throws IOException, InterruptedException {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        } catch (IOException e) {
            return client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        }
    }

    /** A stream of events has no end: its status is all that is asked of it. */
    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<InputStream> answer = arrived(request.build());
            try (InputStream body = answer.body()) {
                boolean endless =
                        answer.headers().firstValue("Content-Type").orElse("").startsWith("text/event-stream");
                return new Answer(
                        answer.statusCode(), answer.headers().map(), endless ? new byte[0] : body.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
