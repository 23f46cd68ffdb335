package org.hanse.core.profile;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hanse.api.profile.Audience;

/** Audiences as forms and JSON name them: in lower case. */
final class AudienceName {

    private AudienceName() {}

    static String of(Audience audience) {
        return audience.name().toLowerCase(Locale.ROOT);
    }

    static Optional<Audience> parse(String name) {
        return Stream.of(Audience.values())
                .filter(audience -> of(audience).equals(name))
                .findFirst();
    }
}
