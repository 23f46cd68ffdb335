package org.hanse.core.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.host.HostUser;
import org.hanse.core.data.Jdbc;
import org.hanse.core.security.HostToken;
import org.hanse.core.security.HostTokens;
import org.hanse.core.security.Issuer;
import org.hanse.core.security.SignOut;
import org.hanse.core.security.Tokens;
import org.hanse.core.settings.Configuration;

/** Lets people in by tokens of the issuer that is configured, if one is, and out again. */
public final class SignIns {

    private final Optional<HostTokens> tokens;
    private final SpentTokens spent;
    private final Sessions sessions;
    private final SignOuts signOuts;
    private final Duration life;
    private final Clock clock;

    private SignIns(Configuration configuration, Jdbc jdbc, Clock clock) {
        Optional<Issuer> issuer = Issuer.of(configuration);
        this.life = Duration.ofMinutes(configuration.number("hanse.session.minutes", 480, 1, 7 * 24 * 60));
        this.tokens = issuer.map(each -> new HostTokens(each, clock));
        this.spent = new SpentTokens(jdbc);
        this.sessions = new Sessions(jdbc, issuer.map(Issuer::groups).orElse("groups"), life, clock);
        this.signOuts = new SignOuts(jdbc, clock);
        this.clock = clock;
    }

    /** Read the configuration and keep what has to be kept in a database. */
    public static SignIns of(Configuration configuration, DataSource source, Clock clock) {
        return new SignIns(configuration, new Jdbc(source), clock);
    }

    /** Return whether anybody signs in by tokens here. */
    public boolean isOpen() {
        return tokens.isPresent();
    }

    /** Return how long a session lasts. */
    Duration life() {
        return life;
    }

    /**
     * Return whom a token names, which counts no more from now on.
     *
     * @throws HanseException NOT_SIGNED_IN with what is wrong with it
     */
    public HostUser spend(String token, Locale locale, ZoneId zone) {
        return spent(token).person().user(locale, zone);
    }

    /** Open a session by a token, and return its secret. */
    String open(String token, Locale locale, ZoneId zone) {
        HostToken read = spent(token);
        return sessions.open(read, read.person().user(locale, zone));
    }

    private HostToken spent(String token) {
        HostToken read = reader().read(token);
        if (signOuts.isAfter(read.issuer(), read.subject(), read.issued())) {
            throw Tokens.refused("is of somebody who has signed out since");
        }
        spent.spend(read.issuer(), read.id(), read.expires());
        return read;
    }

    /** Return whose session has a secret. */
    public Optional<HostUser> find(String secret, Locale locale, ZoneId zone) {
        return isOpen() ? sessions.find(secret, locale, zone) : Optional.empty();
    }

    /** End the session of a secret. */
    void end(String secret) {
        sessions.end(secret);
    }

    /** End what the issuer says, by a logout token, has ended there. */
    void endBy(String logoutToken) {
        SignOut signOut = reader().signOut(logoutToken);
        spent.spend(signOut.issuer(), signOut.id(), signOut.expires());
        // A token of that person may still be on its way, without a session here.
        signOut.subject().ifPresent(subject -> signOuts.add(signOut.issuer(), subject));
        sessions.subjects(signOut).forEach(subject -> signOuts.add(signOut.issuer(), subject));
        sessions.end(signOut);
    }

    /** Follow a host that says that somebody has signed out. */
    public void signedOut(String issuer, String subject) {
        signOuts.add(issuer, subject);
        sessions.end(issuer, subject);
    }

    /** Return whether somebody has signed out since something was signed for that person. */
    public boolean isSignedOutSince(HostUser user, Instant signed) {
        return signOuts.isAfter(user.issuer(), user.subject(), signed);
    }

    /** Forget what counts no more. */
    void forget() {
        sessions.forget();
        signOuts.forget();
        spent.forget(clock.instant());
    }

    private HostTokens reader() {
        return tokens.orElseThrow(() ->
                new HanseException(ErrorCode.NOT_FOUND, "nobody signs in by tokens here: configure hanse.jwt.issuer"));
    }
}
