package org.hanse.core.host;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hanse.api.host.HostUser;
import org.hanse.api.view.Slot;
import org.hanse.api.view.Slots;

/**
 * What slots showed last, for the minutes in which Hanse cannot say what they show now.
 *
 * <p>It is shown again only to the person for whom it was rendered, with the rights and groups that the host gave then,
 * in the same language. So nobody sees what somebody else may see. What is another at each request
 * is a {@linkplain StandIns stand-in} in it. What was changed or hidden meanwhile shows for at most {@link #LONGEST} more,
 * as it does in a window that was left open; whatever is done with it is checked when it is done.
 */
final class LastShown {

    static final Duration LONGEST = Duration.ofMinutes(5);

    private static final long SHARE = 64;

    private final Cache<Key, String> shown = Caffeine.newBuilder()
            .maximumWeight(Runtime.getRuntime().maxMemory() / SHARE)
            // Whoever asks with ever longer queries fills no more than the share: the key counts too.
            .weigher((Key key, String markup) -> 500 + 2 * (key.length() + markup.length()))
            .expireAfterWrite(LONGEST)
            .executor(Runnable::run)
            .build();

    /** Those of {@link Slots#HOST_VIEW} that count: whatever else a page passes on makes no other view. */
    private static final Set<String> OF_VIEWS = Set.of("path", "heading", "theme", "locale", "isolated");

    /**
     * All that the markup of a slot depends on, but for what changes by itself.
     *
     * @param leadsBack whether forms lead back to the page, whichever it is
     */
    record Key(
            Slot slot,
            Map<String, String> parameters,
            Optional<HostUser> user,
            Locale locale,
            ZoneId zone,
            Optional<String> formField,
            boolean leadsBack,
            String base) {

        static Key of(Slot slot, Map<String, String> parameters, HostPage page) {
            return new Key(
                    slot,
                    counting(slot, parameters),
                    page.user(),
                    page.locale(),
                    page.zone(),
                    page.formToken().map(Map.Entry::getKey),
                    page.path().isPresent(),
                    page.base());
        }

        private static Map<String, String> counting(Slot slot, Map<String, String> parameters) {
            if (!slot.equals(Slots.HOST_VIEW)) {
                return Map.copyOf(parameters);
            }
            Map<String, String> counting = new HashMap<>(parameters);
            counting.keySet().retainAll(OF_VIEWS);
            return Map.copyOf(counting);
        }

        /** Return about how many characters it has. */
        int length() {
            int own = base.length();
            for (Map.Entry<String, String> parameter : parameters.entrySet()) {
                own += parameter.getKey().length() + parameter.getValue().length();
            }
            return own + user.map(Key::length).orElse(0);
        }

        private static int length(HostUser user) {
            int groups = user.groups().stream().mapToInt(String::length).sum();
            return user.issuer().length()
                    + user.subject().length()
                    + user.name().length()
                    + groups;
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
