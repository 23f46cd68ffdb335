package org.hanse.core.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hanse.core.view.View;

/**
 * An error as RFC 9457 wants it.
 *
 * @param type a URI that names the kind of error
 * @param title the kind of error in words
 * @param status the HTTP status
 * @param detail what is wrong here and the way out
 * @param instance the path of the request
 * @param incident what to quote when one reports it, for errors of the server
 * @param violations which values are not acceptable
 */
@JsonPropertyOrder({"type", "title", "status", "detail", "instance", "incident", "violations"})
record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        Optional<String> incident,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Violation> violations) {

    static final String MEDIA_TYPE = "application/problem+json";

    /**
     * A value that is not acceptable.
     *
     * @param field its path in the body or its parameter
     * @param message what it must be
     */
    record Violation(String field, String message) {}

    static Problem of(String kind, int status, String detail, String instance) {
        return new Problem(
                "urn:hanse:problem:" + kind, title(kind), status, detail, instance, Optional.empty(), List.of());
    }

    Problem withIncident(String id) {
        return new Problem(type, title, status, detail, instance, Optional.of(id), violations);
    }

    Problem withViolations(List<Violation> all) {
        return new Problem(type, title, status, detail, instance, incident, all);
    }

    private static String title(String kind) {
        return kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1).replace('-', ' ');
    }

    /** Return the page that says the same. */
    View view() {
        String kind = type.substring(type.lastIndexOf(':') + 1);
        return new View(
                "error.vm",
                Map.of(
                        "status", status,
                        "titleKey", "error." + kind,
                        "detail", detail,
                        "incident", incident.orElse(""),
                        "violations", violations));
    }
}
