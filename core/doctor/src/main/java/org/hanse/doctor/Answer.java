package org.hanse.doctor;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What came back for an address.
 *
 * @param address what was asked for
 * @param status the status, 0 if nobody answered
 * @param fault why nobody answered, empty otherwise
 */
record Answer(URI address, int status, HttpHeaders headers, byte[] body, Duration took, String fault) {

    static Answer none(URI address, String fault) {
        HttpHeaders headers = HttpHeaders.of(Map.of(), (name, value) -> true);
        return new Answer(address, 0, headers, new byte[0], Duration.ZERO, fault);
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    Optional<String> header(String name) {
        return headers.firstValue(name);
    }

    List<String> all(String name) {
        return headers.allValues(name);
    }

    boolean ok() {
        return status >= 200 && status < 300;
    }

    boolean redirects() {
        return status >= 300 && status < 400 && header("Location").isPresent();
    }
}
