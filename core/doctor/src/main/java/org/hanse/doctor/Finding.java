package org.hanse.doctor;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a check has seen; the words for it, its cause and its cure are found by its key.
 *
 * @param severity how much it matters
 * @param key the check and what it found, such as {@code csp.style}
 * @param arguments what fills the words in
 */
public record Finding(Severity severity, String key, List<String> arguments) {

    /** Copy the list. */
    public Finding {
        arguments = List.copyOf(arguments);
    }

    static Finding fine(String key, Object... arguments) {
        return of(Severity.FINE, key, arguments);
    }

    static Finding note(String key, Object... arguments) {
        return of(Severity.NOTE, key, arguments);
    }

    static Finding wrong(String key, Object... arguments) {
        return of(Severity.WRONG, key, arguments);
    }

    private static Finding of(Severity severity, String key, Object... arguments) {
        return new Finding(
                severity, key, Stream.of(arguments).map(String::valueOf).toList());
    }

    /** Return the name of the check that found it. */
    public String check() {
        return key.substring(0, key.indexOf('.'));
    }
}
