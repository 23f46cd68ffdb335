package org.hanse.api;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * The items of a {@link Window}, in list order, with the keys that lead on.
 *
 * @param items the items
 * @param before the key to read {@link Window#before} from, absent at the start of the list
 * @param after the key to read {@link Window#after} from, absent at its end
 * @param <T> the type of the items
 * @since 0.1
 */
public record Slice<T>(List<T> items, OptionalLong before, OptionalLong after) {

    /** Copy the list. */
    public Slice {
        items = List.copyOf(items);
    }

    /** Return a slice of other items with the same keys. */
    public <R> Slice<R> map(Function<? super T, ? extends R> each) {
        return new Slice<>(items.stream().<R>map(each).toList(), before, after);
    }
}
