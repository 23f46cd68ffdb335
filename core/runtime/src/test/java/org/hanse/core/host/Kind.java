package org.hanse.core.host;

import java.util.Locale;
import java.util.Optional;

/** The kinds of callers that a community knows. */
enum Kind {
    ANONYMOUS,
    /** A member of another community. */
    OTHER,
    REQUESTED,
    INVITED,
    MEMBER,
    FACILITATOR,
    LEFT,
    ADMINISTRATOR;

    /** Return the name that a person of this kind has at the host. */
    Optional<String> person() {
        return switch (this) {
            case ANONYMOUS -> Optional.empty();
            case ADMINISTRATOR -> Optional.of("admin");
            default -> Optional.of(title());
        };
    }

    String title() {
        return name().toLowerCase(Locale.ROOT);
    }
}
