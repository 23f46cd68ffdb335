package org.hanse.core.event;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import org.hanse.api.event.EventDetails;
import org.junit.jupiter.api.Test;

class EventRuleTest {

    @Test
    void a_time_that_clocks_jump_over_is_refused() {
        assertThat(EventRule.broken(details("2026-03-29T02:30", "2026-03-29T05:00", "Europe/Paris")))
                .containsExactly(EventRule.START);
        assertThat(EventRule.broken(details("2026-03-29T02:30", "2026-03-29T05:00", "Asia/Tokyo")))
                .isEmpty();
    }

    @Test
    void an_hour_that_comes_twice_is_the_first_of_the_two() {
        assertThat(EventRule.broken(details("2026-10-25T02:30", "2026-10-25T02:45", "Europe/Paris")))
                .isEmpty();
        assertThat(EventRule.broken(details("2026-10-25T02:30", "2026-10-25T02:30", "Europe/Paris")))
                .containsExactly(EventRule.ORDER);
    }

    @Test
    void a_zone_that_is_a_mere_offset_is_refused() {
        assertThat(EventRule.broken(details("2026-10-25T02:30", "2026-10-25T02:45", "+02:00")))
                .containsExactly(EventRule.ZONE);
    }

    @Test
    void a_form_names_each_field_that_needs_another_look() {
        MultivaluedMap<String, String> entered = new MultivaluedHashMap<>(Map.of(
                "title",
                "x",
                "start",
                "tomorrow",
                "end",
                "2026-10-25 02:45",
                "zone",
                "Paris",
                "place",
                "y".repeat(301)));

        assertThat(EventForm.of(entered).problems())
                .containsOnlyKeys("title", "start", "zone", "place")
                .containsEntry("start", "event.rule.form");
    }

    @Test
    void browsers_without_a_date_input_may_send_a_blank_between_day_and_time() {
        MultivaluedMap<String, String> entered = new MultivaluedHashMap<>(Map.of(
                "title", "Dinner", "start", "2026-10-25 01:45", "end", "2026-10-25T02:45:00", "zone", "Europe/Paris"));

        assertThat(EventForm.of(entered).problems()).isEmpty();
    }

    private static EventDetails details(String start, String end, String zone) {
        return new EventDetails(
                "Dinner", "", "", LocalDateTime.parse(start), LocalDateTime.parse(end), ZoneId.of(zone));
    }
}
