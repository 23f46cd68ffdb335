package org.hanse.testkit.host;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/**
 * Visit the pages of a {@link ProxiedHost} as somebody who is signed in.
 *
 * @since 0.1
 */
public final class Visitor {

    // One for all: each has a selector and files of its own until it is collected.
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final String origin;
    private final String name;

    /**
     * Visit a host.
     *
     * @param origin its scheme, name and port, such as {@code http://localhost:8080}
     * @param name who is signed in
     */
    public Visitor(String origin, String name) {
        this.origin = origin;
        this.name = name;
    }

    /**
     * Read a page.
     *
     * @param path with the context path and, for pages of Hanse, the mount
     */
    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return CLIENT.send(request(path).GET().build(), BodyHandlers.ofString());
    }

    /**
     * Send a form, and follow no redirect.
     *
     * @param path with the context path and, for pages of Hanse, the mount
     * @param form names and values, encoded for addresses
     */
    public HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
        HttpRequest request = request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", origin)
                .POST(BodyPublishers.ofString(form))
                .build();
        return CLIENT.send(request, BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(origin + path)).header(ProxiedHost.HEADER, name);
    }
}
