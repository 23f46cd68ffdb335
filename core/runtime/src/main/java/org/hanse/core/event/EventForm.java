package org.hanse.core.event;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.event.EventDetails;
import org.hanse.api.security.Caller;

/** The form of an event, as a person entered it. Times are those of {@code datetime-local} inputs. */
record EventForm(String title, String description, String place, String start, String end, String zone, long version) {

    private static final LocalDateTime ANY = LocalDateTime.of(2000, 1, 1, 0, 0);
    private static final int FIRST_HOUR = 18;

    /** Return the form to start a new event from: tomorrow evening, for two hours. */
    static EventForm blank(Caller caller, Instant now) {
        ZoneId zone = Zones.startingFrom(caller.zone());
        LocalDateTime start = LocalDateTime.ofInstant(now, zone)
                .truncatedTo(ChronoUnit.DAYS)
                .plusDays(1)
                .withHour(FIRST_HOUR);
        return new EventForm("", "", "", start.toString(), start.plusHours(2).toString(), zone.getId(), 0);
    }

    static EventForm of(EventRow event, EventTexts texts) {
        return new EventForm(
                event.title(),
                texts.description(),
                event.place(),
                event.start().toString(),
                event.end().toString(),
                event.zone(),
                event.version());
    }

    static EventForm of(MultivaluedMap<String, String> entered) {
        return new EventForm(
                text(entered, "title"),
                text(entered, "description").replace("\r\n", "\n"),
                text(entered, "place"),
                text(entered, "start"),
                text(entered, "end"),
                text(entered, "zone"),
                number(text(entered, "version")));
    }

    private static String text(MultivaluedMap<String, String> entered, String name) {
        return Objects.requireNonNullElse(entered.getFirst(name), "");
    }

    private static long number(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** Return the details; call it when there are no problems. */
    EventDetails details() {
        return details(
                moment(start).orElse(ANY), moment(end).orElse(ANY), place(zone).orElse(ZoneId.of("UTC")));
    }

    private EventDetails details(LocalDateTime from, LocalDateTime to, ZoneId at) {
        return new EventDetails(title, description, place, from, to, at);
    }

    /** Refuse times and zones that cannot be read; the rest is checked when the event is stored. */
    void refuseMalformed() {
        if (moment(start).isEmpty() || moment(end).isEmpty()) {
            throw new HanseException(
                    ErrorCode.INVALID, "'start' and 'end' are local times such as 2026-11-25T18:00, without a zone.");
        }
        if (place(zone).isEmpty()) {
            throw new HanseException(ErrorCode.INVALID, "'zone' is an IANA name such as Europe/Paris.");
        }
    }

    /** Return what is wrong: keys of messages by the names of fields. */
    Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        EventRule.broken(details()).forEach(rule -> problems.put(rule.field(), rule.key()));
        if (place(zone).isEmpty()) {
            problems.put("zone", EventRule.ZONE.key());
        }
        if (moment(start).isEmpty()) {
            problems.put("start", "event.rule.form");
        }
        if (moment(end).isEmpty()) {
            problems.put("end", "event.rule.form");
        } else if (moment(start).isEmpty()) {
            problems.remove("end");
        }
        return problems;
    }

    /** Browsers without such an input leave people to type a blank where the T stands. */
    private static Optional<LocalDateTime> moment(String entered) {
        try {
            return Optional.of(LocalDateTime.parse(entered.strip().replace(' ', 'T')));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<ZoneId> place(String entered) {
        try {
            return Optional.of(ZoneId.of(entered.strip()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
