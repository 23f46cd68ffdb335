package org.hanse.core.search.index;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** How far a build of the index has come; generations may change while it goes on. */
public final class Progress {

    private final Map<String, Long> reached = new ConcurrentHashMap<>();
    private final Set<String> done = ConcurrentHashMap.newKeySet();

    /** Return the last id of a kind that has been indexed. */
    public long reached(String kind) {
        return reached.getOrDefault(kind, Long.MIN_VALUE);
    }

    /** Note the last id of a kind that has been indexed. */
    public void reach(String kind, long id) {
        reached.put(kind, id);
    }

    /** Return whether all of a kind has been indexed. */
    public boolean isDone(String kind) {
        return done.contains(kind);
    }

    /** Note that all of a kind has been indexed. */
    public void done(String kind) {
        done.add(kind);
    }
}
