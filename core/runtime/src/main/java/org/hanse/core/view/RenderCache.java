package org.hanse.core.view;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What has been rendered and looks the same to everybody it is shown to, bounded by its share of the heap. It ends by
 * itself after a while, for changes that nobody told of, such as those by SQL.
 */
final class RenderCache {

    private static final long SHARE = 8;
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Cache<RenderKey, Kept> kept = Caffeine.newBuilder()
            .maximumWeight(Runtime.getRuntime().maxMemory() / SHARE)
            .weigher((RenderKey key, Kept value) -> value.markup().bytes())
            .expireAfterWrite(LONGEST)
            .executor(Runnable::run)
            .build();
    private final Supplier<Instant> now;

    private record Kept(Gapped markup, Instant until, boolean whole) {}

    RenderCache(Supplier<Instant> now) {
        this.now = now;
    }

    /** Return what is kept, unless a time in it would read differently by now; note what is missing in it. */
    Optional<Gapped> get(RenderKey key, Freshness page) {
        Kept found = kept.getIfPresent(key);
        if (found == null || !now.get().isBefore(found.until())) {
            return Optional.empty();
        }
        if (!found.whole()) {
            page.leftOut();
        }
        return Optional.of(found.markup());
    }

    void keep(RenderKey key, Gapped markup, Freshness freshness) {
        kept.put(key, new Kept(markup, freshness.until(), freshness.whole()));
    }
}
