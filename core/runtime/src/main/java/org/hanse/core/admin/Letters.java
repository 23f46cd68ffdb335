package org.hanse.core.admin;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.core.signal.DeadLetter;

/** The dead letters, sent again on the record. */
@Dependent
class Letters {

    private static final int LATEST = 100;

    private final Administration administration;
    private final Actor actor;

    @Inject
    Letters(Administration administration, Actor actor) {
        this.administration = administration;
        this.actor = actor;
    }

    /** A signal that a listener could not take. */
    public record Row(
            String signal, String kind, String subject, String plugin, String listener, String failure, Instant sent) {

        private static Row of(DeadLetter letter) {
            return new Row(
                    Long.toString(letter.signal()),
                    letter.kind().replaceFirst("^.*\\.", ""),
                    Long.toString(letter.subject()),
                    letter.listener().replaceFirst(":.*", ""),
                    letter.listener(),
                    letter.failure(),
                    letter.sent());
        }
    }

    List<Row> latest() {
        return administration.letters().latest(LATEST).stream().map(Row::of).toList();
    }

    void retry(long signal, String listener) {
        if (!administration.letters().retry(signal, listener)) {
            throw new HanseException(
                    ErrorCode.NOT_FOUND, "there is no such dead letter any more: it may have been sent again already");
        }
        administration.generations().audit().note(actor.name(), "retry", listener, "signal " + signal);
    }
}
