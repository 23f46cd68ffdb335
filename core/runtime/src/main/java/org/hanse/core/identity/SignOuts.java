package org.hanse.core.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.core.data.Jdbc;

/** Who signed out when: what was signed for that person until then counts no more. */
final class SignOuts {

    /** Longer than anything that is signed for a person lives. */
    private static final Duration REMEMBERED = Duration.ofHours(1);

    private final Jdbc jdbc;
    private final Clock clock;

    SignOuts(Jdbc jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Remember that somebody signs out now. */
    void add(String issuer, String subject) {
        Instant now = clock.instant();
        try {
            jdbc.update(
                    "insert into hanse_sign_out (issuer, subject, signed_out_at) values (?, ?, ?)",
                    issuer,
                    subject,
                    now);
        } catch (HanseException e) {
            if (e.code() != ErrorCode.CONFLICT) {
                throw e;
            }
            jdbc.update(
                    "update hanse_sign_out set signed_out_at = ? where issuer = ? and subject = ?",
                    now,
                    issuer,
                    subject);
        }
    }

    /** Return whether somebody has signed out since something was signed; tokens tell the time in seconds. */
    boolean isAfter(String issuer, String subject, Instant signed) {
        Instant second = signed.truncatedTo(ChronoUnit.SECONDS);
        return !jdbc.list(
                        "select signed_out_at from hanse_sign_out where issuer = ? and subject = ? and signed_out_at >= ?",
                        row -> row.getString(1),
                        issuer,
                        subject,
                        second)
                .isEmpty();
    }

    /** Forget what nothing can come from any more. */
    void forget() {
        jdbc.update(
                "delete from hanse_sign_out where signed_out_at < ?",
                clock.instant().minus(REMEMBERED));
    }
}
