package org.hanse.core.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.hanse.core.settings.Configuration;

/**
 * How much each asker has left of each budget: so much a minute, saved up for a minute at most. It is kept in memory,
 * for the askers of the last minutes, and for a bounded number of them; each node counts for itself.
 */
public final class Limits {

    private static final int MOST_ASKERS = 100_000;
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private record Key(Budget budget, Asker asker) {}

    private record Rate(long ofPerson, long ofAddress) {}

    private final boolean on;
    private final Map<Budget, Rate> rates;
    private final TimeMeter time;
    private final Cache<Key, Bucket> buckets;

    private Limits(boolean on, Map<Budget, Rate> rates, Clock clock) {
        this.on = on;
        this.rates = Map.copyOf(rates);
        this.time = new ByClock(clock);
        this.buckets = Caffeine.newBuilder()
                .maximumSize(MOST_ASKERS)
                // A bucket that nobody took from for a minute is full again: as good as none.
                .expireAfterAccess(MINUTE.multipliedBy(2))
                .ticker(time::currentTimeNanos)
                .build();
    }

    /** Return limits that nobody reaches. */
    public static Limits none() {
        return new Limits(false, Map.of(), Clock.systemUTC());
    }

    /** Read the limits of a configuration: {@code hanse.limits}, and {@code hanse.limits.reading.person} and the like. */
    public static Limits of(Configuration configuration, Clock clock) {
        Map<Budget, Rate> rates = new EnumMap<>(Budget.class);
        for (Budget budget : Budget.values()) {
            String key = "hanse.limits." + budget.name().toLowerCase(Locale.ROOT);
            rates.put(
                    budget,
                    new Rate(
                            configuration.number(key + ".person", budget.ofPerson(), 1, Integer.MAX_VALUE),
                            configuration.number(key + ".address", budget.ofAddress(), 1, Integer.MAX_VALUE)));
        }
        return new Limits(configuration.flag("hanse.limits", true), rates, clock);
    }

    /** Take one from a budget; return how long to wait if there is none, and nothing if it was taken. */
    public Optional<Duration> take(Budget budget, Asker asker) {
        if (!on) {
            return Optional.empty();
        }
        long wait = bucket(budget, asker).tryConsumeAndReturnRemaining(1).getNanosToWaitForRefill();
        return wait == 0 ? Optional.empty() : Optional.of(Duration.ofNanos(wait));
    }

    /** Return how long to wait until there is one in a budget, without taking it. */
    public Optional<Duration> await(Budget budget, Asker asker) {
        if (!on) {
            return Optional.empty();
        }
        long wait = bucket(budget, asker).estimateAbilityToConsume(1).getNanosToWaitForRefill();
        return wait == 0 ? Optional.empty() : Optional.of(Duration.ofNanos(wait));
    }

    /** Return how many askers are known, for those who watch the memory. */
    long askers() {
        buckets.cleanUp();
        return buckets.estimatedSize();
    }

    private Bucket bucket(Budget budget, Asker asker) {
        return buckets.get(new Key(budget, asker), this::full);
    }

    private Bucket full(Key key) {
        Rate rate = rates.get(key.budget());
        long most = rate == null ? 1 : key.asker().ofPerson() ? rate.ofPerson() : rate.ofAddress();
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(most).refillGreedy(most, MINUTE))
                .withCustomTimePrecision(time)
                .build();
    }

    private record ByClock(Clock clock) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return TimeUnit.MILLISECONDS.toNanos(clock.millis());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
