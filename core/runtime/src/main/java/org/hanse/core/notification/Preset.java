package org.hanse.core.notification;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hanse.api.notification.Channel;
import org.hanse.api.notification.NotificationType;

/** How much somebody wants to be told who has not chosen for each type. */
enum Preset {
    /** By mail only what is for the member in person, and nothing that is merely good to know. */
    CALM,
    /** As the types suggest. */
    NORMAL,
    /** Everything, and at once. */
    EVERYTHING;

    static Optional<Preset> of(String text) {
        return Arrays.stream(values()).filter(each -> each.text().equals(text)).findFirst();
    }

    String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    Set<Channel> channels(NotificationType type) {
        return switch (this) {
            case CALM ->
                switch (type.importance()) {
                    case LOW -> Set.of();
                    case NORMAL -> Set.of(Channel.IN_APP, Channel.DIGEST);
                    case HIGH, TRANSACTIONAL -> type.channels();
                };
            case NORMAL -> type.channels();
            case EVERYTHING -> Set.of(Channel.IN_APP, Channel.MAIL);
        };
    }
}
