package org.hanse.core.generation.harbour;

import java.time.Instant;
import java.util.List;
import org.hanse.api.notification.DigestLine;
import org.hanse.api.notification.DigestSection;
import org.hanse.api.security.Caller;

/** When the water is high. */
final class Tides implements DigestSection {

    @Override
    public List<DigestLine> lines(Caller reader, Instant since, Instant until, int limit) {
        return List.of(new DigestLine("High tide", "at noon", ""));
    }
}
