package org.hanse.core.view;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;

/** Rendered fragments that look the same to everybody, bounded by their characters. */
final class FragmentCache {

    private static final long MOST_CHARACTERS = 4_000_000;
    private static final int OVERHEAD = 200;

    private final Cache<FragmentKey, SafeHtml> kept = Caffeine.newBuilder()
            .maximumWeight(MOST_CHARACTERS)
            .weigher((FragmentKey key, SafeHtml html) -> html.markup().length() + OVERHEAD)
            .executor(Runnable::run)
            .build();

    Optional<SafeHtml> get(FragmentKey key) {
        return Optional.ofNullable(kept.getIfPresent(key));
    }

    void keep(FragmentKey key, SafeHtml html) {
        kept.put(key, html);
    }
}
