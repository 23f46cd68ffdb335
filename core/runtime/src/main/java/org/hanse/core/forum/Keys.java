package org.hanse.core.forum;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Keys as JSON has them. */
final class Keys {

    private Keys() {}

    static @Nullable String text(OptionalLong key) {
        return key.isPresent() ? Long.toString(key.getAsLong()) : null;
    }
}
