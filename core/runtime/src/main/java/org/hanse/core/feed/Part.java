package org.hanse.core.feed;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import org.hanse.api.Slice;

/**
 * A part of a list, turned so that the newest items come first.
 *
 * @param items the items
 * @param older the key from which older ones are read
 * @param newer the key from which newer ones are read
 * @param side the parameter that asks for older ones, {@code after} or {@code before}
 */
public record Part<T>(List<T> items, OptionalLong older, OptionalLong newer, String side) {

    /** So many characters of content are enough for one answer; the next part has the rest. */
    private static final int MOST_CHARACTERS = 2_000_000;

    /** Return a part of a list whose newest items are its first. */
    public static <T> Part<T> ofFalling(Slice<T> slice) {
        return new Part<>(slice.items(), slice.after(), slice.before(), "after");
    }

    /** Return a part of a list whose newest items are its last. */
    public static <T> Part<T> ofRising(Slice<T> slice) {
        List<T> turned = new ArrayList<>(slice.items());
        Collections.reverse(turned);
        return new Part<>(turned, slice.before(), slice.after(), "before");
    }

    /** Return this, shortened if its content is too long for one answer. */
    public Part<T> bounded(ToLongFunction<T> key, ToIntFunction<T> characters) {
        long total = 0;
        for (int i = 0; i < items.size(); i++) {
            total += characters.applyAsInt(items.get(i));
            if (total > MOST_CHARACTERS && i > 0) {
                OptionalLong last = OptionalLong.of(key.applyAsLong(items.get(i - 1)));
                return new Part<>(items.subList(0, i), last, newer, side);
            }
        }
        return this;
    }

    /** Return a part with other items for the same places in the list. */
    public <R> Part<R> map(Function<T, R> each) {
        return new Part<>(items.stream().map(each).toList(), older, newer, side);
    }

    String otherSide() {
        return side.equals("after") ? "before" : "after";
    }
}
