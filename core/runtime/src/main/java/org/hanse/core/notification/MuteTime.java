package org.hanse.core.notification;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.security.Caller;
import org.hanse.core.view.CoreWords;

/** For how long something can be muted. */
enum MuteTime {
    WEEK(Duration.ofDays(7)),
    MONTH(Duration.ofDays(30)),
    /** Until it is undone. */
    EVER(Duration.ZERO);

    private final Duration duration;

    MuteTime(Duration duration) {
        this.duration = duration;
    }

    /** Return the duration that somebody chose, zero for ever. */
    static Duration chosen(Caller caller, String text) {
        return Stream.of(values())
                .filter(each -> each.text().equals(text))
                .findFirst()
                .map(each -> each.duration)
                .orElseThrow(() -> new HanseException(ErrorCode.INVALID, CoreWords.to(caller, "notification.refused")));
    }

    /** Return what to choose from. */
    static Map<String, String> choices(Caller caller) {
        Map<String, String> choices = new LinkedHashMap<>();
        Stream.of(values())
                .forEach(each -> choices.put(each.text(), CoreWords.to(caller, "notification.mute." + each.text())));
        return choices;
    }

    private String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
