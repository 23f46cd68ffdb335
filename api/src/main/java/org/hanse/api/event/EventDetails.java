package org.hanse.api.event;

import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * What an organiser says about an event.
 *
 * @param title 3 to 200 characters
 * @param description CommonMark, up to 20,000 characters
 * @param place up to 300 characters
 * @param start when it starts, at the place
 * @param end when it ends, after the start
 * @param zone the time zone of the place
 * @since 0.1
 */
public record EventDetails(
        String title, String description, String place, LocalDateTime start, LocalDateTime end, ZoneId zone) {}
