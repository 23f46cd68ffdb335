package org.hanse.core.security;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.hanse.api.security.Caller;

/** Remembers the answers of one request, so that each policy is asked once. */
public final class RequestGuards implements Guards {

    private final PolicyGuards guards;
    private final Map<Caller, Map<String, Set<String>>> answers = new IdentityHashMap<>();

    /** Remember what the policies say. */
    public RequestGuards(PolicyGuards guards) {
        this.guards = guards;
    }

    @Override
    public Set<String> closed(Caller caller, String kind) {
        Map<String, Set<String>> answered = answers.computeIfAbsent(caller, c -> new HashMap<>());
        Set<String> known = answered.get(kind);
        if (known != null) {
            return known;
        }
        // A policy that itself reads what is guarded would be asked without end: meanwhile everything is closed.
        answered.put(kind, guards.all(kind));
        Set<String> closed = guards.closed(caller, kind);
        answered.put(kind, closed);
        return closed;
    }
}
