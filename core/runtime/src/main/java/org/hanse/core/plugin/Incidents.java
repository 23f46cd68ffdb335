package org.hanse.core.plugin;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import org.hanse.api.PluginId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The latest failures of plugins, newest first. It outlives generations. */
public final class Incidents {

    private static final Logger LOG = LoggerFactory.getLogger(Incidents.class);
    private static final int MOST = 200;
    private static final int LONGEST = 500;

    private final Clock clock;
    private final Deque<Incident> latest = new ArrayDeque<>();

    /** Create an empty list. */
    public Incidents(Clock clock) {
        this.clock = clock;
    }

    /** Record a failure and write it to the log. */
    public Incident record(PluginId plugin, String what, String message, @Nullable Throwable thrown) {
        String id = UUID.randomUUID().toString().substring(0, 8);
        String brief = message.length() > LONGEST ? message.substring(0, LONGEST) + "…" : message;
        Incident incident = new Incident(id, plugin, what, clock.instant(), brief);
        LOG.warn("incident {}: plugin {}: {}: {}", id, plugin, what, brief, thrown);
        synchronized (latest) {
            latest.addFirst(incident);
            if (latest.size() > MOST) {
                latest.removeLast();
            }
        }
        return incident;
    }

    /** Return the incidents, newest first. */
    public List<Incident> list() {
        synchronized (latest) {
            return List.copyOf(latest);
        }
    }
}
