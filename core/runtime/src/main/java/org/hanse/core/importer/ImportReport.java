package org.hanse.core.importer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What an import has read, written and lost. Bounded, whatever the source holds. */
final class ImportReport {

    private static final int PLACES = 5;
    private static final int MOST_REASONS = 200;
    private static final String OTHER = "other reasons";

    private final Map<Kind, Map<Outcome.Fate, Long>> counts = new EnumMap<>(Kind.class);
    private final Map<String, Loss> losses = new LinkedHashMap<>();

    /** How often a reason was given, and where first. */
    record Loss(long count, List<String> places) {

        private Loss plus(String place) {
            List<String> more = new ArrayList<>(places);
            if (more.size() < PLACES) {
                more.add(place);
            }
            return new Loss(count + 1, more);
        }
    }

    void add(String part, Outcome outcome) {
        counts.computeIfAbsent(outcome.key().kind(), kind -> new EnumMap<>(Outcome.Fate.class))
                .merge(outcome.fate(), 1L, Long::sum);
        outcome.reasons().forEach(why -> lost(part.isEmpty() ? "" + outcome.key() : part + ": " + outcome.key(), why));
    }

    void lost(String where, String why) {
        String reason = losses.containsKey(why) || losses.size() < MOST_REASONS ? why : OTHER;
        losses.put(reason, losses.getOrDefault(reason, new Loss(0, List.of())).plus(where));
    }

    long count(Kind kind, Outcome.Fate fate) {
        return counts.getOrDefault(kind, Map.of()).getOrDefault(fate, 0L);
    }

    Map<String, Loss> losses() {
        return losses;
    }
}
