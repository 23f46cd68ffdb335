package org.hanse.core.plugin;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A Maven version range: {@code [0.1,0.2)}, {@code (,1.0]}, {@code [1.0]}, {@code 1.0} (or later), or several of them. */
record VersionRange(List<Interval> intervals) {

    private static final String INTERVAL = "([\\[(])([^,\\[\\]()]*)(?:(,)([^,\\[\\]()]*))?([\\])])";
    private static final Pattern ONE = Pattern.compile(INTERVAL);
    private static final Pattern ALL = Pattern.compile(INTERVAL + "(?:," + INTERVAL + ")*");

    VersionRange {
        intervals = List.copyOf(intervals);
    }

    /** Return the range, or nothing if the text is none. */
    static Optional<VersionRange> parse(String text) {
        String compact = text.replace(" ", "");
        if (!ALL.matcher(compact).matches()) {
            return Version.parse(compact)
                    .map(low ->
                            new VersionRange(List.of(new Interval(Optional.of(low), true, Optional.empty(), false))));
        }
        List<Optional<Interval>> parts =
                ONE.matcher(compact).results().map(Interval::parse).toList();
        return parts.stream().allMatch(Optional::isPresent)
                ? Optional.of(new VersionRange(
                        parts.stream().flatMap(Optional::stream).toList()))
                : Optional.empty();
    }

    boolean contains(Version version) {
        return intervals.stream().anyMatch(interval -> interval.contains(version));
    }

    record Interval(Optional<Version> low, boolean lowIncluded, Optional<Version> high, boolean highIncluded) {

        static Optional<Interval> parse(MatchResult match) {
            Optional<Version> low = Version.parse(match.group(2));
            boolean single = match.group(3) == null;
            Optional<Version> high = single ? low : Version.parse(match.group(4));
            boolean readable = Stream.of(match.group(2), single ? "" : match.group(4))
                    .filter(text -> !text.isEmpty())
                    .allMatch(text -> Version.parse(text).isPresent());
            boolean bounded = !single || low.isPresent();
            return readable && bounded
                    ? Optional.of(new Interval(
                            low,
                            match.group(1).equals("["),
                            high,
                            match.group(5).equals("]")))
                    : Optional.empty();
        }

        boolean contains(Version version) {
            return low.map(version::compareTo)
                            .map(c -> c > 0 || c == 0 && lowIncluded)
                            .orElse(true)
                    && high.map(version::compareTo)
                            .map(c -> c < 0 || c == 0 && highIncluded)
                            .orElse(true);
        }
    }
}
