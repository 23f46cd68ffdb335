package org.hanse.core.identity;

import java.time.Duration;
import java.time.Instant;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.core.data.Jdbc;
import org.hanse.core.security.Tokens;

/** Remembers tokens that have been used, on all nodes, so that none counts twice. */
record SpentTokens(Jdbc jdbc) {

    /** Longer than a token still counts after it has expired, as clocks differ. */
    private static final Duration LATE = Duration.ofMinutes(1);

    /**
     * Spend a token.
     *
     * @throws HanseException NOT_SIGNED_IN if it was spent before
     */
    void spend(String issuer, String id, Instant expires) {
        try {
            jdbc.update(
                    "insert into hanse_spent_token (id, expires_at) values (?, ?)",
                    Hash.of(issuer + "\n" + id),
                    expires.plus(LATE));
        } catch (HanseException e) {
            if (e.code() == ErrorCode.CONFLICT) {
                throw Tokens.refused("was used before");
            }
            throw e;
        }
    }

    /** Forget those that have expired. */
    void forget(Instant now) {
        jdbc.update("delete from hanse_spent_token where expires_at < ?", now);
    }
}
