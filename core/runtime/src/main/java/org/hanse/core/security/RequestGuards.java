package org.hanse.core.security;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.hanse.api.security.Caller;

/** Remembers the answers of one request, so that each policy is asked once. */
public final class RequestGuards implements Guards {

    private record Question(Caller caller, String kind) {}

    private final PolicyGuards guards;
    private final Map<Question, Set<String>> answers = new HashMap<>();

    /** Remember what the policies say. */
    public RequestGuards(PolicyGuards guards) {
        this.guards = guards;
    }

    @Override
    public Set<String> guarded(String kind) {
        return guards.all(kind);
    }

    @Override
    public Set<String> closed(Caller caller, String kind) {
        Question question = new Question(caller, kind);
        Set<String> known = answers.get(question);
        if (known != null) {
            return known;
        }
        // A policy that itself reads what is guarded would be asked without end: meanwhile everything is closed.
        answers.put(question, guards.all(kind));
        Set<String> closed = guards.closed(caller, kind);
        answers.put(question, closed);
        return closed;
    }
}
