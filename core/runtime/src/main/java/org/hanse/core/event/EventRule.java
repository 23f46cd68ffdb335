package org.hanse.core.event;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.event.EventDetails;
import org.hanse.api.security.Caller;
import org.hanse.core.view.CoreWords;

/** What the details of an event have to fulfil; the message for a person is {@code event.rule.<name>}. */
enum EventRule {
    TITLE(given -> within(given.title(), 3, 200)),
    DESCRIPTION(given -> within(given.description(), 0, 20_000)),
    PLACE(given -> within(given.place(), 0, 300)),
    ZONE(given -> Zones.isOffered(given.zone())),
    START(given -> exists(given.start(), given.zone())),
    END(given -> exists(given.end(), given.zone())),
    ORDER(given -> given.end()
            .atZone(given.zone())
            .toInstant()
            .isAfter(given.start().atZone(given.zone()).toInstant()));

    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 2400;

    private final Predicate<EventDetails> holds;

    EventRule(Predicate<EventDetails> holds) {
        this.holds = holds;
    }

    /** Return the rules that details break. */
    static List<EventRule> broken(EventDetails given) {
        return Arrays.stream(values()).filter(rule -> !rule.holds.test(given)).toList();
    }

    /** Refuse details that break rules, in words of who gave them. */
    static void check(Caller caller, EventDetails given) {
        List<EventRule> broken = broken(given);
        if (!broken.isEmpty()) {
            throw new HanseException(
                    ErrorCode.INVALID,
                    broken.stream()
                            .map(rule -> CoreWords.to(caller, rule.key()))
                            .collect(Collectors.joining(" ")));
        }
    }

    /** Return the name of the field of the form that the rule is about. */
    String field() {
        return this == ORDER ? "end" : name().toLowerCase(Locale.ROOT);
    }

    String key() {
        return "event.rule." + name().toLowerCase(Locale.ROOT);
    }

    private static boolean within(String text, int least, int most) {
        return text.strip().length() >= least && text.length() <= most;
    }

    private static boolean exists(LocalDateTime time, ZoneId zone) {
        return time.getYear() > FIRST_YEAR
                && time.getYear() < LAST_YEAR
                && !zone.getRules().getValidOffsets(time).isEmpty();
    }
}
