package org.hanse.core.data;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.ToLongFunction;
import org.hanse.api.Slice;
import org.hanse.api.Window;

/**
 * A list in a database that is read by a unique key, in both directions, from two queries.
 *
 * @param after rows after a key in list order
 * @param before rows before a key, the nearest first
 * @param key the key of a row
 * @param descending whether keys fall in list order
 * @param <R> the type of rows
 */
public record KeyedList<R>(Rows<R> after, Rows<R> before, ToLongFunction<R> key, boolean descending) {

    /** One of the two queries. */
    @FunctionalInterface
    public interface Rows<R> {

        /** Return at most so many rows beyond a key, without the row that has it. */
        List<R> beyond(long key, int limit);
    }

    /** Return the rows of a window; of each query one row more than asked is read, to know whether there are more. */
    public Slice<R> read(Window window) {
        return switch (window.direction()) {
            case AFTER -> forward(window);
            case BEFORE -> backward(window);
            case AROUND -> around(window.key().orElseThrow(), window.limit());
        };
    }

    private Slice<R> forward(Window window) {
        long start = window.key().orElse(descending ? Long.MAX_VALUE : Long.MIN_VALUE);
        List<R> rows = after.beyond(start, window.limit() + 1);
        List<R> items = head(rows, window.limit());
        return slice(items, window.key().isPresent(), rows.size() > items.size());
    }

    private Slice<R> backward(Window window) {
        long start = window.key().orElse(descending ? Long.MIN_VALUE : Long.MAX_VALUE);
        List<R> rows = before.beyond(start, window.limit() + 1);
        List<R> items = reversed(head(rows, window.limit()));
        return slice(items, rows.size() > items.size(), window.key().isPresent());
    }

    private Slice<R> around(long middle, int limit) {
        List<R> earlier = before.beyond(middle, limit / 2 + 1);
        List<R> items = new ArrayList<>(reversed(head(earlier, limit / 2)));
        boolean more = earlier.size() > items.size();
        int rest = limit - items.size();
        List<R> later = after.beyond(descending ? middle + 1 : middle - 1, rest + 1);
        items.addAll(head(later, rest));
        return slice(items, more, later.size() > rest);
    }

    private Slice<R> slice(List<R> items, boolean more, boolean moreAfter) {
        if (items.isEmpty()) {
            return new Slice<>(items, OptionalLong.empty(), OptionalLong.empty());
        }
        return new Slice<>(items, leading(more, items.get(0)), leading(moreAfter, items.get(items.size() - 1)));
    }

    private OptionalLong leading(boolean on, R row) {
        return on ? OptionalLong.of(key.applyAsLong(row)) : OptionalLong.empty();
    }

    private static <R> List<R> head(List<R> rows, int limit) {
        return rows.subList(0, Math.min(rows.size(), limit));
    }

    private static <R> List<R> reversed(List<R> rows) {
        List<R> copy = new ArrayList<>(rows);
        Collections.reverse(copy);
        return copy;
    }
}
