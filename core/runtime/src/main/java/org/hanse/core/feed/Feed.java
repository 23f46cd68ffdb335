package org.hanse.core.feed;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * A part of a list that readers follow, the newest first, in no format yet.
 *
 * @param id what it is known by, the same for ever
 * @param title plain text
 * @param subtitle plain text, may be empty
 * @param language a BCP 47 tag
 * @param created when the list came into being
 * @param ways where it lies and where it goes on
 */
public record Feed(
        String id, String title, String subtitle, String language, Instant created, Ways ways, List<Entry> entries) {

    /** Copy the list. */
    public Feed {
        entries = List.copyOf(entries);
    }

    /** Return when something of it last changed. */
    Instant updated() {
        return entries.stream()
                .map(Entry::updated)
                .max(Comparator.naturalOrder())
                .orElse(created);
    }
}
