package org.hanse.sample.intranet;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Somebody who signs in and fills in forms, as a browser would. */
final class Visitor {

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String address;

    private Visitor(String address) {
        this.address = address;
    }

    static Visitor signedIn(Intranet intranet, String login) throws IOException, InterruptedException {
        Visitor visitor = new Visitor(intranet.address());
        visitor.send("/login", Map.of("login", login, "password", Accounts.PASSWORD));
        return visitor;
    }

    /** Send a form of the community; return the path below the mount that the answer leads to. */
    String post(String path, Map<String, String> fields) throws IOException, InterruptedException {
        String location = send(IntranetHost.MOUNT + path, fields);
        String target = URI.create(location).getPath();
        return target.startsWith(IntranetHost.MOUNT) ? target.substring(IntranetHost.MOUNT.length()) : target;
    }

    private String send(String path, Map<String, String> fields) throws IOException, InterruptedException {
        String form = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", address)
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() / 100 != 3) {
            throw new IOException("POST %s answered %d: %s".formatted(path, response.statusCode(), response.body()));
        }
        return response.headers().firstValue("Location").orElse("/");
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
