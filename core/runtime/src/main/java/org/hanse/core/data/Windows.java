package org.hanse.core.data;

import java.util.OptionalLong;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.Window;
import org.jspecify.annotations.Nullable;

/** Windows as addresses name them. */
public final class Windows {

    private Windows() {}

    /** Return the window that the parameters {@code after} and {@code before} ask for: one of them, or none. */
    public static Window of(@Nullable Long after, @Nullable Long before, int limit) {
        if (after != null && before != null) {
            throw new HanseException(ErrorCode.BAD_REQUEST, "Ask for items after a key or before one, not both.");
        }
        if (before != null) {
            return Window.before(before, limit);
        }
        return after == null ? Window.first(limit) : Window.after(after, limit);
    }

    /** Return a key of a slice as JSON has it, by which a client reads on; nothing where the list ends. */
    public static @Nullable String key(OptionalLong key) {
        return key.isPresent() ? Long.toString(key.getAsLong()) : null;
    }
}
