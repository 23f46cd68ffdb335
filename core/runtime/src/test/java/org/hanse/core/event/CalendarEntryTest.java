package org.hanse.core.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import org.hanse.api.event.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarEntryTest {

    private static final EventTexts TEXTS = new EventTexts(
            "Bring; a \\ lamp, please\nand boots – " + "très".repeat(40),
            "",
            Instant.parse("2026-01-01T10:00:00Z"),
            Instant.parse("2026-01-02T10:00:00Z"));

    @ParameterizedTest
    @CsvSource({
        "Europe/Paris, 2026-03-28T23:00, 2026-03-29T04:00, 2026-03-28T22:00:00Z, 2026-03-29T02:00:00Z",
        "Europe/Paris, 2026-10-25T01:00, 2026-10-25T05:00, 2026-10-24T23:00:00Z, 2026-10-25T04:00:00Z",
        "Europe/Paris, 2026-07-14T18:00, 2026-07-14T20:00, 2026-07-14T16:00:00Z, 2026-07-14T18:00:00Z",
        "America/New_York, 2026-11-01T00:30, 2026-11-01T03:00, 2026-11-01T04:30:00Z, 2026-11-01T08:00:00Z",
        "Australia/Lord_Howe, 2026-04-04T23:00, 2026-04-05T03:00, 2026-04-04T12:00:00Z, 2026-04-04T16:30:00Z",
        "Asia/Kolkata, 2026-05-05T09:00, 2026-05-05T10:00, 2026-05-05T03:30:00Z, 2026-05-05T04:30:00Z",
        "Asia/Kathmandu, 2026-05-05T09:00, 2026-05-05T10:00, 2026-05-05T03:15:00Z, 2026-05-05T04:15:00Z",
        "Africa/Casablanca, 2026-02-15T01:00, 2026-02-15T12:00, 2026-02-15T00:00:00Z, 2026-02-15T12:00:00Z",
        "UTC, 2026-05-05T09:00, 2026-05-05T10:00, 2026-05-05T09:00:00Z, 2026-05-05T10:00:00Z",
    })
    void a_calendar_reads_the_instants_that_were_meant(
            String zone, LocalDateTime start, LocalDateTime end, Instant from, Instant to) throws Exception {
        VEvent read = event(parsed(event(zone, start, end, 1, false)));

        assertThat(Instant.from(read.getStartDate().orElseThrow().getDate())).isEqualTo(from);
        assertThat(Instant.from(read.getEndDate().orElseThrow().getDate())).isEqualTo(to);
    }

    @Test
    void the_zone_has_the_offsets_before_and_after_the_night_on_which_clocks_change() throws Exception {
        Calendar calendar = parsed(event(
                "Europe/Paris",
                LocalDateTime.parse("2026-03-28T23:00"),
                LocalDateTime.parse("2026-03-29T04:00"),
                1,
                false));
        VTimeZone zone = (VTimeZone) calendar.getComponents(Component.VTIMEZONE).get(0);

        assertThat(zone.getObservances())
                .extracting(observance -> observance.getName() + " "
                        + observance
                                .<TzOffsetTo>getProperty("TZOFFSETTO")
                                .orElseThrow()
                                .getValue())
                .containsExactlyInAnyOrder("STANDARD +0100", "DAYLIGHT +0200", "STANDARD +0100");
    }

    @Test
    void an_event_keeps_its_uid_and_says_which_version_is_newer_and_that_it_is_cancelled() throws Exception {
        LocalDateTime start = LocalDateTime.parse("2026-05-05T09:00");
        VEvent first = event(parsed(event("Europe/Paris", start, start.plusHours(1), 1, false)));
        VEvent third = event(parsed(event("Europe/Paris", start, start.plusHours(1), 3, true)));

        assertThat(value(third, "UID")).isEqualTo(value(first, "UID"));
        assertThat(value(first, "SEQUENCE")).isEqualTo("0");
        assertThat(value(first, "STATUS")).isEqualTo("CONFIRMED");
        assertThat(value(third, "SEQUENCE")).isEqualTo("2");
        assertThat(value(third, "STATUS")).isEqualTo("CANCELLED");
    }

    @Test
    void texts_survive_commas_line_ends_and_folding() throws Exception {
        LocalDateTime start = LocalDateTime.parse("2026-05-05T09:00");
        VEvent read = event(parsed(event("Europe/Paris", start, start.plusHours(1), 1, false)));

        assertThat(value(read, "SUMMARY")).isEqualTo("Visite ; écluse, « nuit »");
        assertThat(value(read, "DESCRIPTION")).isEqualTo(TEXTS.description());
        assertThat(value(read, "URL")).isEqualTo("https://intranet.example/community/e/42");
    }

    private static Event event(String zone, LocalDateTime start, LocalDateTime end, long version, boolean cancelled) {
        return new Event(
                42,
                7,
                "Visite ; écluse, « nuit »",
                "Lock 5",
                start,
                end,
                ZoneId.of(zone),
                1,
                "Ada",
                cancelled,
                0,
                version);
    }

    private static Calendar parsed(Event event) throws IOException, ParserException {
        URI page = URI.create("https://intranet.example/community/e/42");
        return new CalendarBuilder().build(new StringReader(CalendarEntry.published(event, TEXTS, page)));
    }

    private static VEvent event(Calendar calendar) {
        return (VEvent) calendar.getComponents(Component.VEVENT).get(0);
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).orElseThrow().getValue();
    }
}
