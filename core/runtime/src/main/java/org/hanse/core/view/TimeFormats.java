package org.hanse.core.view;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The formats of times that pages use: to make one costs more than to use it a hundred times. */
final class TimeFormats {

    private static final int MOST = 200;

    private record Key(String pattern, Locale locale) {}

    private final Cache<Key, DateTimeFormatter> formats =
            Caffeine.newBuilder().maximumSize(MOST).executor(Runnable::run).build();

    DateTimeFormatter of(String pattern, Locale locale) {
        return formats.get(new Key(pattern, locale), key -> DateTimeFormatter.ofPattern(key.pattern(), key.locale()));
    }
}
