package org.hanse.core.event;

import java.util.Arrays;
import java.util.Objects;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.event.Rsvp;
import org.hanse.api.security.Caller;
import org.hanse.core.view.CoreWords;
import org.jspecify.annotations.Nullable;

/** Reads an answer from outside. */
final class AnswerName {

    private AnswerName() {}

    static Rsvp parse(Caller caller, @Nullable String name) {
        return Arrays.stream(Rsvp.values())
                .filter(answer -> answer.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new HanseException(
                        ErrorCode.INVALID,
                        CoreWords.to(caller, "event.refused.answer", Objects.requireNonNullElse(name, ""))));
    }
}
