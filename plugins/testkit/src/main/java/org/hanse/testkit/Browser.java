package org.hanse.testkit;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;

/** Sends requests as a browser on the host's own pages does. */
record Browser(HttpClient client, String origin, String subject) {

    HttpRequest.Builder request(String path, String accept) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(origin + TestServer.CONTEXT + TestServer.MOUNT + path))
                .header("Accept", accept)
                .header("Origin", origin);
        return subject.isEmpty() ? request : request.header(FakeHost.HEADER, subject);
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new HanseException(ErrorCode.BAD_HOST, "no answer: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new HanseException(ErrorCode.BAD_HOST, "interrupted while waiting for an answer", e);
        }
    }
}
