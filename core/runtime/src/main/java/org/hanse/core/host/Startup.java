package org.hanse.core.host;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.hanse.api.host.Host;
import org.hanse.core.data.Ids;
import org.hanse.core.data.TimeSortedIds;

/**
 * What a runtime starts with.
 *
 * @param host the application that embeds it
 * @param clock tells the time
 * @param ids numbers what is kept
 * @param bundled jars of plugins, or folders of their classes, that are there from the start
 */
public record Startup(Host host, Clock clock, Ids ids, List<Path> bundled) {

    /** Copy the list. */
    public Startup {
        bundled = List.copyOf(bundled);
    }

    /** Start in a host by a clock. */
    public Startup(Host host, Clock clock, List<Path> bundled) {
        this(host, clock, new TimeSortedIds(clock), bundled);
    }

    /** Start in a host, at the time of the machine. */
    public static Startup of(Host host) {
        return new Startup(host, Clock.systemUTC(), List.of());
    }
}
