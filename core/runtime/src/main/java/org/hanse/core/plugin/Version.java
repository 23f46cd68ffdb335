package org.hanse.core.plugin;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The numbers of a version; a qualifier does not count, so that a snapshot fits wherever its release will. */
record Version(List<Integer> numbers) implements Comparable<Version> {

    private static final Pattern FORM = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,9}){0,5})(?:[-+.].*)?");

    Version {
        numbers = List.copyOf(numbers);
    }

    static Optional<Version> parse(String text) {
        var match = FORM.matcher(text);
        return match.matches()
                ? Optional.of(new Version(Arrays.stream(match.group(1).split("\\."))
                        .map(Integer::valueOf)
                        .toList()))
                : Optional.empty();
    }

    @Override
    public int compareTo(Version other) {
        for (int i = 0; i < Math.max(numbers.size(), other.numbers.size()); i++) {
            int order = Integer.compare(number(i), other.number(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private int number(int index) {
        return index < numbers.size() ? numbers.get(index) : 0;
    }

    @Override
    public String toString() {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining("."));
    }
}
