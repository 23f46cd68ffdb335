package org.hanse.core.signal;

import java.time.Instant;
import java.util.List;
import org.hanse.api.signal.Signal;

record Rang(long subject, long version, Instant at, List<String> tones) implements Signal {

    static Rang of(long subject) {
        return new Rang(subject, 1, Instant.parse("2026-01-01T00:00:00.123456Z"), List.of("é", "2"));
    }
}
