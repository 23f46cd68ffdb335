package org.hanse.core.data;

import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.hanse.api.Slice;
import org.hanse.api.Window;

/**
 * Reads a window of a list by key. Each query asks for one row more than wanted, which tells whether the list goes on.
 *
 * @param <T> the type of the rows
 */
public final class Keyset<T> {

    private final ToLongFunction<T> key;
    private final int step;

    private Keyset(ToLongFunction<T> key, int step) {
        this.key = key;
        this.step = step;
    }

    /** Rows of a list on one side of a key, the nearest first. */
    @FunctionalInterface
    public interface Rows<T> {
        /** Return at most so many rows beyond a key; without a key, from that end of the list. */
        List<T> beyond(OptionalLong key, int limit);
    }

    /** Return a reader of a list whose keys rise. */
    public static <T> Keyset<T> rising(ToLongFunction<T> key) {
        return new Keyset<>(key, 1);
    }

    /** Return a reader of a list whose keys fall, the newest first for instance. */
    public static <T> Keyset<T> falling(ToLongFunction<T> key) {
        return new Keyset<>(key, -1);
    }

    /**
     * Read a window.
     *
     * @param window what to read
     * @param after rows after a key, in list order
     * @param before rows before a key, in reverse list order
     */
    public Slice<T> read(Window window, Rows<T> after, Rows<T> before) {
        return switch (window.direction()) {
            case AFTER -> forward(window, after);
            case BEFORE -> backward(window, before);
            case AROUND -> around(window, after, before);
        };
    }

    /**
     * Read a window with two queries, each with a parameter {@code key} that its rows lie beyond.
     *
     * @param queries the query {@code after} a key, in list order, and the one {@code before} it, in reverse
     */
    public Slice<T> read(Window window, Function<String, TypedQuery<T>> queries) {
        return read(
                window,
                (key, limit) ->
                        rows(queries.apply("after"), key.orElse(step > 0 ? Long.MIN_VALUE : Long.MAX_VALUE), limit),
                (key, limit) ->
                        rows(queries.apply("before"), key.orElse(step > 0 ? Long.MAX_VALUE : Long.MIN_VALUE), limit));
    }

    private static <T> List<T> rows(TypedQuery<T> query, long key, int limit) {
        return query.setParameter("key", key).setMaxResults(limit).getResultList();
    }

    private Slice<T> forward(Window window, Rows<T> after) {
        List<T> rows = after.beyond(window.key(), window.limit() + 1);
        List<T> items = first(rows, window.limit());
        return slice(items, window.key(), window.key().isPresent(), rows.size() > items.size());
    }

    private Slice<T> backward(Window window, Rows<T> before) {
        List<T> rows = before.beyond(window.key(), window.limit() + 1);
        List<T> items = reversed(first(rows, window.limit()));
        return slice(
                items, window.key(), rows.size() > items.size(), window.key().isPresent());
    }

    private Slice<T> around(Window window, Rows<T> after, Rows<T> before) {
        long middle = window.key().orElseThrow();
        int half = window.limit() / 2;
        List<T> earlier = before.beyond(OptionalLong.of(middle), half + 1);
        List<T> shown = first(earlier, half);
        int rest = window.limit() - shown.size();
        List<T> later = after.beyond(OptionalLong.of(middle - step), rest + 1);
        List<T> items = reversed(shown);
        items.addAll(first(later, rest));
        return slice(items, window.key(), earlier.size() > half, later.size() > rest);
    }

    private Slice<T> slice(List<T> items, OptionalLong from, boolean more, boolean yetMore) {
        if (items.isEmpty()) {
            // An empty window still leads back to the row that it was read from.
            OptionalLong back = from.isPresent() ? OptionalLong.of(from.getAsLong() + step) : from;
            OptionalLong on = from.isPresent() ? OptionalLong.of(from.getAsLong() - step) : from;
            return new Slice<>(items, more ? back : OptionalLong.empty(), yetMore ? on : OptionalLong.empty());
        }
        T first = items.get(0);
        T last = items.get(items.size() - 1);
        return new Slice<>(items, keyIf(more, first), keyIf(yetMore, last));
    }

    private OptionalLong keyIf(boolean wanted, T row) {
        return wanted ? OptionalLong.of(key.applyAsLong(row)) : OptionalLong.empty();
    }

    private static <T> List<T> first(List<T> rows, int limit) {
        return rows.subList(0, Math.min(limit, rows.size()));
    }

    private static <T> List<T> reversed(List<T> rows) {
        List<T> turned = new ArrayList<>(rows);
        Collections.reverse(turned);
        return turned;
    }
}
