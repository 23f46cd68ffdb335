package org.hanse.core.security;

import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.hanse.api.security.Caller;
import org.hanse.api.security.Decision;
import org.hanse.api.security.Guarded;

/** Asks the policies of a generation, and fails closed. */
public final class PolicyGuards implements Guards {

    /** Stands for no key at all, so that the set is never empty in a query. */
    static final String NOTHING = "-";

    private static final Duration LATE = Duration.ofMillis(500);

    private final Set<RecordedGuard> recorded;
    private final List<ActivePolicy> policies;
    private final LongSupplier nanoTime;

    /**
     * Guard what was ever guarded.
     *
     * @param recorded all guards on record
     * @param policies those of this generation
     * @param nanoTime measures how long a policy takes
     */
    public PolicyGuards(Collection<RecordedGuard> recorded, Collection<ActivePolicy> policies, LongSupplier nanoTime) {
        this.recorded = Set.copyOf(recorded);
        this.policies = List.copyOf(policies);
        this.nanoTime = nanoTime;
    }

    @Override
    public Set<String> closed(Caller caller, String kind) {
        Set<String> closed = new TreeSet<>(all(kind));
        closed.removeIf(key -> !key.equals(NOTHING) && isOpen(caller, new Guarded(kind, key)));
        return Set.copyOf(closed);
    }

    /** Return every key of a kind that is guarded, open or closed. */
    Set<String> all(String kind) {
        Set<String> keys = new TreeSet<>(Set.of(NOTHING));
        Stream.concat(
                        recorded.stream().map(RecordedGuard::guarded),
                        policies.stream().map(ActivePolicy::guarded))
                .filter(guarded -> guarded.kind().equals(kind))
                .forEach(guarded -> keys.add(guarded.key()));
        return keys;
    }

    private boolean isOpen(Caller caller, Guarded guarded) {
        List<ActivePolicy> asked =
                policies.stream().filter(p -> p.guarded().equals(guarded)).toList();
        boolean everyPolicyIsThere = recorded.stream()
                .filter(guard -> guard.guarded().equals(guarded))
                .allMatch(guard -> asked.stream().anyMatch(p -> p.plugin().equals(guard.plugin())));
        if (!everyPolicyIsThere) {
            return false;
        }
        Set<Decision.Verdict> verdicts = new HashSet<>();
        for (ActivePolicy policy : asked) {
            verdicts.add(verdict(policy, caller));
        }
        return verdicts.contains(Decision.Verdict.ALLOW) && !verdicts.contains(Decision.Verdict.DENY);
    }

    /** A policy that fails in whatever way denies: its guard has already counted the failure. */
    @SuppressWarnings("CatchThrowable")
    private Decision.Verdict verdict(ActivePolicy policy, Caller caller) {
        long start = nanoTime.getAsLong();
        try {
            Decision decision = policy.policy().decide(caller, policy.guarded());
            boolean late = nanoTime.getAsLong() - start > LATE.toNanos();
            return decision == null || late ? Decision.Verdict.DENY : decision.verdict();
        } catch (Throwable e) {
            return Decision.Verdict.DENY;
        }
    }
}
