package org.hanse.core.event;

import java.util.Objects;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.event.EventDetails;
import org.jspecify.annotations.Nullable;

/**
 * What a caller says about an event, in JSON.
 *
 * @param community for a new event: whose it is
 * @param start when it starts, on the clocks of its zone, such as {@code 2026-11-25T18:00}
 * @param end when it ends, on the clocks of its zone
 * @param zone an IANA name
 * @param version for a change: the version that the caller saw
 */
public record NewEventJson(
        @Nullable String community,
        @Nullable String title,
        @Nullable String description,
        @Nullable String place,
        @Nullable String start,
        @Nullable String end,
        @Nullable String zone,
        long version) {

    long communityId() {
        try {
            return Long.parseLong(text(community));
        } catch (NumberFormatException e) {
            throw new HanseException(ErrorCode.INVALID, "'community' is the id of a community, as a string.", e);
        }
    }

    EventDetails details() {
        EventForm form =
                new EventForm(text(title), text(description), text(place), text(start), text(end), text(zone), version);
        form.refuseMalformed();
        return form.details();
    }

    private static String text(@Nullable String given) {
        return Objects.requireNonNullElse(given, "");
    }
}
