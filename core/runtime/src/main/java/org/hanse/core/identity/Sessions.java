package org.hanse.core.identity;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hanse.api.host.HostUser;
import org.hanse.core.data.Jdbc;
import org.hanse.core.security.ClaimedPerson;
import org.hanse.core.security.HostToken;
import org.hanse.core.security.SignOut;

/** Who has signed in by a token. The browser keeps a secret of 256 bits, the database its hash, all nodes see the same. */
final class Sessions {

    private static final int SECRET_BYTES = 32;

    private final Jdbc jdbc;
    private final String groups;
    private final Duration life;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    /**
     * Keep sessions.
     *
     * @param groups the claim that lists the groups of a person
     * @param life how long a session lasts
     */
    Sessions(Jdbc jdbc, String groups, Duration life, Clock clock) {
        this.jdbc = jdbc;
        this.groups = groups;
        this.life = life;
        this.clock = clock;
    }

    /** Open a session, and return its secret. */
    String open(HostToken token, HostUser user) {
        byte[] bits = new byte[SECRET_BYTES];
        random.nextBytes(bits);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
        jdbc.update(
                "insert into hanse_session (id, issuer, subject, sid, claims, expires_at) values (?, ?, ?, ?, ?, ?)",
                Hash.of(secret),
                user.issuer(),
                user.subject(),
                token.session().orElse(null),
                token.person().claims(),
                clock.instant().plus(life));
        return secret;
    }

    /** Return whose session has a secret. */
    Optional<HostUser> find(String secret, Locale locale, ZoneId zone) {
        List<String> claims = jdbc.list(
                "select claims from hanse_session where id = ? and expires_at > ?",
                row -> row.getString(1),
                Hash.of(secret),
                clock.instant());
        return claims.stream().findFirst().map(found -> new ClaimedPerson(found, groups).user(locale, zone));
    }

    /** End the session of a secret. */
    void end(String secret) {
        jdbc.update("delete from hanse_session where id = ?", Hash.of(secret));
    }

    /** End all sessions of a person. */
    void end(String issuer, String subject) {
        jdbc.update("delete from hanse_session where issuer = ? and subject = ?", issuer, subject);
    }

    /** End what an issuer says has ended there. */
    void end(SignOut signOut) {
        if (signOut.session().isPresent()) {
            jdbc.update(
                    "delete from hanse_session where issuer = ? and sid = ?",
                    signOut.issuer(),
                    signOut.session().get());
        } else {
            signOut.subject().ifPresent(subject -> end(signOut.issuer(), subject));
        }
    }

    /** Return who has a session of the issuer by its id, one person at most. */
    List<String> subjects(SignOut signOut) {
        return signOut.session().isEmpty()
                ? signOut.subject().stream().toList()
                : jdbc.list(
                        "select subject from hanse_session where issuer = ? and sid = ?",
                        row -> row.getString(1),
                        signOut.issuer(),
                        signOut.session().get());
    }

    /** Forget those that have expired. */
    void forget() {
        jdbc.update("delete from hanse_session where expires_at < ?", clock.instant());
    }
}
