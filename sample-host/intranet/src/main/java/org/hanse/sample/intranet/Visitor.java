package org.hanse.sample.intranet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Somebody who signs in and fills in forms, as a browser would. */
final class Visitor {

    private static final Pattern OWN_PROFILE = Pattern.compile("href=\"" + IntranetHost.MOUNT + "/m/(\\d+)\"");

    private static final int BAD = 400;

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String address;

    private String id = "";

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

    /** Return one's own number, which stands in the link to one's own profile. */
    String id() throws IOException, InterruptedException {
        if (id.isEmpty()) {
            String page = page("/");
            Matcher link = OWN_PROFILE.matcher(page);
            if (!link.find()) {
                throw new IOException("The page has no link to one's own profile: " + page);
            }
            id = link.group(1);
        }
        return id;
    }

    /** Return what a page of the community says. */
    String page(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + IntranetHost.MOUNT + path))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    /** Send a form of the community in which fields repeat. */
    void post(String path, List<Map.Entry<String, String>> fields) throws IOException, InterruptedException {
        send(IntranetHost.MOUNT + path, "application/x-www-form-urlencoded", form(fields.stream()));
    }

    /** Send a picture of oneself to the community, with words for it. */
    void portrait(byte[] picture, String text) throws IOException, InterruptedException {
        String boundary = "rivage-form";
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(part(boundary, "name=\"text\"", "text/plain; charset=utf-8"));
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        body.writeBytes(part(boundary, "name=\"picture\"; filename=\"me.png\"", "image/png"));
        body.writeBytes(picture);
        body.writeBytes("\r\n--%s--\r\n".formatted(boundary).getBytes(StandardCharsets.UTF_8));
        send(IntranetHost.MOUNT + "/m/avatar", "multipart/form-data; boundary=" + boundary, body.toByteArray());
    }

    private static byte[] part(String boundary, String disposition, String type) {
        return "--%s\r\nContent-Disposition: form-data; %s\r\nContent-Type: %s\r\n\r\n"
                .formatted(boundary, disposition, type)
                .getBytes(StandardCharsets.UTF_8);
    }

    private String send(String path, Map<String, String> fields) throws IOException, InterruptedException {
        return send(path, "application/x-www-form-urlencoded", form(fields.entrySet().stream()));
    }

    private static byte[] form(Stream<Map.Entry<String, String>> fields) {
        return fields.map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private String send(String path, String type, byte[] form) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", type)
                .header("Origin", address)
                .POST(HttpRequest.BodyPublishers.ofByteArray(form))
                .build();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() >= BAD) {
            throw new IOException("POST %s answered %d: %s".formatted(path, response.statusCode(), response.body()));
        }
        return response.headers().firstValue("Location").orElse("/");
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
