package org.hanse.core.event;

import java.time.Instant;

/** The longer texts of an event, which lists do not read. */
public record EventTexts(String description, String html, Instant created, Instant changed) {

    EventTexts withoutDescription() {
        return new EventTexts("", "", created, changed);
    }
}
