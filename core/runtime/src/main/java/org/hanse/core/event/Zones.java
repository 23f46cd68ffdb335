package org.hanse.core.event;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The time zones that an event may have. */
final class Zones {

    private static final Set<String> REGIONS = Set.of(
            "Africa",
            "America",
            "Antarctica",
            "Arctic",
            "Asia",
            "Atlantic",
            "Australia",
            "Europe",
            "Indian",
            "Pacific");

    private static final List<String> OFFERED = Stream.concat(
                    Stream.of("UTC"),
                    ZoneId.getAvailableZoneIds().stream()
                            .filter(id -> REGIONS.contains(id.split("/", 2)[0]) && id.indexOf('/') > 0)
                            .sorted())
            .toList();

    private static final Set<String> KNOWN = OFFERED.stream().collect(Collectors.toUnmodifiableSet());

    private Zones() {}

    static List<String> offered() {
        return OFFERED;
    }

    static boolean isOffered(ZoneId zone) {
        return KNOWN.contains(zone.getId());
    }

    /** Return a zone to begin a form with: the caller's, unless it is a mere offset. */
    static ZoneId startingFrom(ZoneId callers) {
        return isOffered(callers) ? callers : ZoneId.of("UTC");
    }
}
