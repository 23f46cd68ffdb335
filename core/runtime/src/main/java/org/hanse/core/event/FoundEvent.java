package org.hanse.core.event;

import java.time.Instant;

/** An event as queries read it for the index. */
public record FoundEvent(
        long id, long community, long organiser, String title, String place, String html, Instant starts) {}
