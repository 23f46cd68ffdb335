package org.hanse.core.host;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hanse.api.host.HostUser;
import org.hanse.api.view.Slot;

/**
 * What slots showed last, for the minutes in which Hanse cannot say what they show now.
 *
 * <p>It is shown again only to the person for whom it was rendered, with the rights and groups that the host gave then,
 * in the same language and on the same page. So nobody sees what somebody else may see. What is another at each request
 * is a {@linkplain StandIns stand-in} in it. What was changed or hidden meanwhile shows for at most {@link #LONGEST} more,
 * as it does in a window that was left open; whatever is done with it is checked when it is done.
 */
final class LastShown {

    static final Duration LONGEST = Duration.ofMinutes(5);

    private static final long SHARE = 64;

    private final Cache<Key, String> shown = Caffeine.newBuilder()
            .maximumWeight(Runtime.getRuntime().maxMemory() / SHARE)
            // Whoever asks with ever longer queries fills no more than the share: the key counts too.
            .weigher((Key key, String markup) -> 500 + 2 * (key.toString().length() + markup.length()))
            .expireAfterWrite(LONGEST)
            .executor(Runnable::run)
            .build();

    /** All that the markup of a slot depends on, but for what changes by itself. */
    record Key(
            Slot slot,
            Map<String, String> parameters,
            Optional<HostUser> user,
            Locale locale,
            ZoneId zone,
            Optional<String> formField,
            Optional<String> path,
            String base) {

        static Key of(Slot slot, Map<String, String> parameters, HostPage page) {
            return new Key(
                    slot,
                    Map.copyOf(parameters),
                    page.user(),
                    page.locale(),
                    page.zone(),
                    page.formToken().map(Map.Entry::getKey),
                    page.path(),
                    page.base());
        }
    }

    String keep(Key key, String markup) {
        shown.put(key, markup);
        return markup;
    }

    Optional<String> of(Key key) {
        return Optional.ofNullable(shown.getIfPresent(key));
    }
}
