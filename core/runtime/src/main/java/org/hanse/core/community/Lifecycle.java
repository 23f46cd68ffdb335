package org.hanse.core.community;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.hanse.api.community.Standing;

/** Which standing may follow which. */
final class Lifecycle {

    private static final Map<Standing, Set<Standing>> NEXT = next();

    private Lifecycle() {}

    static boolean allows(Standing from, Standing to) {
        return NEXT.getOrDefault(from, Set.of()).contains(to);
    }

    private static Map<Standing, Set<Standing>> next() {
        Map<Standing, Set<Standing>> next = new EnumMap<>(Standing.class);
        Set<Standing> entrances = EnumSet.of(Standing.REQUESTED, Standing.INVITED, Standing.ACTIVE);
        next.put(Standing.NONE, entrances);
        next.put(Standing.LEFT, entrances);
        next.put(Standing.REFUSED, entrances);
        next.put(Standing.REMOVED, entrances);
        next.put(Standing.REQUESTED, EnumSet.of(Standing.ACTIVE, Standing.REFUSED, Standing.LEFT));
        next.put(Standing.INVITED, EnumSet.of(Standing.ACTIVE, Standing.REFUSED, Standing.LEFT));
        next.put(Standing.ACTIVE, EnumSet.of(Standing.PAUSED, Standing.LEFT, Standing.REMOVED));
        next.put(Standing.PAUSED, EnumSet.of(Standing.ACTIVE, Standing.LEFT, Standing.REMOVED));
        return Map.copyOf(next);
    }
}
