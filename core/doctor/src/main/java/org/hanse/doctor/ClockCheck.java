package org.hanse.doctor;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Does the server's clock go right? Tokens end five minutes after they are made. */
final class ClockCheck implements Check {

    private static final Duration TOKEN = Duration.ofMinutes(5);
    private static final Duration TOO_MUCH = Duration.ofMinutes(1);
    private static final Duration NOTABLE = Duration.ofSeconds(10);

    @Override
    public List<Finding> examine(Visit visit) {
        Optional<URI> asked = visit.home().map(home -> home.resolve("doctor"));
        // Asked anew, because what was read before is older than our clock.
        Instant now = visit.client().clock().instant();
        Answer answer =
                visit.client().send("GET", asked.orElse(visit.page().address()), Map.of("Cache-Control", "no-cache"));
        return time(answer).map(server -> judge(Duration.between(now, server))).stream()
                .toList();
    }

    /** Return the time of Hanse itself, or of what stands before it. */
    private static Optional<Instant> time(Answer answer) {
        return Self.read(answer).map(Self::time).or(() -> answer.header("Date").flatMap(ClockCheck::parsed));
    }

    private static Optional<Instant> parsed(String date) {
        try {
            return Optional.of(ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Finding judge(Duration ahead) {
        long seconds = ahead.toSeconds();
        Duration off = ahead.abs();
        if (off.compareTo(TOKEN) >= 0) {
            return Finding.wrong("clock.tokens", seconds);
        }
        if (off.compareTo(TOO_MUCH) >= 0) {
            return Finding.wrong("clock.off", seconds);
        }
        return off.compareTo(NOTABLE) >= 0
                ? Finding.note("clock.drifts", seconds)
                : Finding.fine("clock.fine", seconds);
    }
}
