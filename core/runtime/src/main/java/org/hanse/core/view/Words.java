package org.hanse.core.view;

import java.text.NumberFormat;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.function.BiFunction;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;

/** Texts, times and numbers in a person's language and zone: {@code $m} in templates. */
public final class Words {

    private static final int MOST_DAYS = 31;

    private final BiFunction<String, Object[], String> texts;
    private final Locale locale;
    private final ZoneId zone;
    private final Clock clock;
    private final TimeFormats formats;
    private final Freshness freshness;

    Words(
            BiFunction<String, Object[], String> texts,
            Locale locale,
            ZoneId zone,
            Clock clock,
            TimeFormats formats,
            Freshness freshness) {
        this.texts = texts;
        this.locale = locale;
        this.zone = zone;
        this.clock = clock;
        this.formats = formats;
        this.freshness = freshness;
    }

    /** Return a text with its arguments filled in. */
    public String text(String key, Object... arguments) {
        return texts.apply(key, arguments);
    }

    /** Return the language, a BCP 47 tag. */
    public String language() {
        return locale.toLanguageTag();
    }

    /** Return a number with its groups of digits. */
    public String number(Number number) {
        return NumberFormat.getInstance(locale).format(number);
    }

    /** Return a day and a time: an instant in the reader's zone, a time with a zone in its own. */
    public String date(TemporalAccessor time) {
        return format(time, "time.date");
    }

    /** Return a day. */
    public String day(TemporalAccessor time) {
        return format(time, "time.day");
    }

    /** Return a time of day. */
    public String clock(TemporalAccessor time) {
        return format(time, "time.clock");
    }

    /** Return a time for the {@code datetime} attribute. */
    public String iso(TemporalAccessor time) {
        return time instanceof LocalDate day
                ? day.toString()
                : zoned(time).toInstant().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** Return how long ago an instant was, or how soon it will be; after a month, its day. */
    public String relative(Instant instant) {
        Instant now = clock.instant();
        Duration past = Duration.between(instant, now);
        if (past.toDays() >= MOST_DAYS) {
            return day(instant);
        }
        freshness.until(now.plus(untilNextUnit(past)));
        String direction = past.isNegative() ? "time.in." : "time.ago.";
        Duration distance = past.abs();
        if (distance.toMinutes() < 1) {
            return text("time.now");
        }
        if (distance.toHours() < 1) {
            return text(direction + "minutes", distance.toMinutes());
        }
        if (distance.toDays() < 1) {
            return text(direction + "hours", distance.toHours());
        }
        return distance.toDays() < MOST_DAYS ? text(direction + "days", distance.toDays()) : day(instant);
    }

    private static Duration untilNextUnit(Duration past) {
        long seconds = past.toSeconds();
        long distance = Math.abs(seconds);
        long unit = distance < 3600 ? 60 : distance < 86_400 ? 3600 : 86_400;
        return Duration.ofSeconds(unit - Math.floorMod(seconds, unit));
    }

    private String format(TemporalAccessor time, String key) {
        TemporalAccessor value = time instanceof LocalDate || time instanceof LocalTime ? time : zoned(time);
        return Typography.date(formats.of(text(key), locale).format(value), locale);
    }

    private ZonedDateTime zoned(TemporalAccessor time) {
        if (time instanceof Instant instant) {
            return instant.atZone(zone);
        }
        if (time instanceof ZonedDateTime zoned) {
            return zoned;
        }
        if (time instanceof OffsetDateTime offset) {
            return offset.atZoneSameInstant(zone);
        }
        throw new HanseException(
                ErrorCode.PLUGIN_FAILED,
                "a %s has no zone: give $m an instant or a time with its zone"
                        .formatted(time.getClass().getSimpleName()));
    }
}
