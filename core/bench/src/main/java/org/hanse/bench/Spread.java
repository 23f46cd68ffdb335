package org.hanse.bench;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The median of some rounds, between the least and the most.
 *
 * @param least the smallest
 * @param median the one in the middle
 * @param most the greatest
 */
record Spread(double least, double median, double most) {

    static Spread of(DoubleStream values) {
        double[] sorted = values.sorted().toArray();
        return new Spread(sorted[0], sorted[sorted.length / 2], sorted[sorted.length - 1]);
    }

    static <T> Spread of(List<T> rounds, ToDoubleFunction<T> value) {
        return of(rounds.stream().mapToDouble(value));
    }

    /** Return the ratios of rounds that ran next to each other. */
    static <T> Spread ofRatios(List<T> rounds, List<T> base, ToDoubleFunction<T> value) {
        return of(IntStream.range(0, rounds.size())
                .mapToDouble(i -> value.applyAsDouble(rounds.get(i)) / value.applyAsDouble(base.get(i))));
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, median < 100 ? "%.2f (%.2f-%.2f)" : "%.0f (%.0f-%.0f)", median, least, most);
    }
}
