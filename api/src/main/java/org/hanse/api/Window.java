package org.hanse.api;

import java.util.OptionalLong;

/**
 * A window on a list that is read by key: so many items after, before or around a key.
 *
 * @param direction on which side of the key the items lie
 * @param key the key, absent for the first or last items of the list
 * @param limit the most items to return, 1 to {@value #MAX}
 * @since 0.1
 */
public record Window(Direction direction, OptionalLong key, int limit) {

    /** The largest limit. */
    public static final int MAX = 100;

    /** On which side of its key a window lies. */
    public enum Direction {
        /** Items after the key; without a key, the first ones. */
        AFTER,
        /** Items before the key; without a key, the last ones. */
        BEFORE,
        /** The item with the key and what surrounds it. */
        AROUND
    }

    /**
     * Check the limit.
     *
     * @throws HanseException with {@link ErrorCode#BAD_REQUEST} if it is out of range
     */
    public Window {
        if (limit < 1 || limit > MAX) {
            throw new HanseException(ErrorCode.BAD_REQUEST, "limit %d: ask for 1 to %d items".formatted(limit, MAX));
        }
        if (direction == Direction.AROUND && key.isEmpty()) {
            throw new HanseException(ErrorCode.BAD_REQUEST, "a window around something needs its key");
        }
    }

    /** Return the first items. */
    public static Window first(int limit) {
        return new Window(Direction.AFTER, OptionalLong.empty(), limit);
    }

    /** Return the last items. */
    public static Window last(int limit) {
        return new Window(Direction.BEFORE, OptionalLong.empty(), limit);
    }

    /** Return the items after a key. */
    public static Window after(long key, int limit) {
        return new Window(Direction.AFTER, OptionalLong.of(key), limit);
    }

    /** Return the items before a key. */
    public static Window before(long key, int limit) {
        return new Window(Direction.BEFORE, OptionalLong.of(key), limit);
    }

    /** Return the items around a key. */
    public static Window around(long key, int limit) {
        return new Window(Direction.AROUND, OptionalLong.of(key), limit);
    }
}
