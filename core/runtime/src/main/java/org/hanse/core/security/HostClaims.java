package org.hanse.core.security;

import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.BadJWTException;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hanse.api.HanseException;
import org.jspecify.annotations.Nullable;

/** What the claims of an issuer's tokens have to say. */
final class HostClaims extends DefaultJWTClaimsVerifier<SecurityContext> {

    private static final int SKEW = 30;
    private static final String SIGN_OUT = "http://schemas.openid.net/event/backchannel-logout";

    /** A claim that is not as it should be, with what to tell. */
    private static final class Fault extends BadJWTException {

        private static final long serialVersionUID = 1L;

        private Fault(String what) {
            super(what);
        }
    }

    private final Issuer issuer;
    private final Clock clock;

    HostClaims(Issuer issuer, Clock clock, Set<String> required) {
        super(
                issuer.audience(),
                new JWTClaimsSet.Builder().issuer(issuer.name()).build(),
                required);
        this.issuer = issuer;
        this.clock = clock;
        setMaxClockSkew(SKEW);
    }

    @Override
    protected Date currentTime() {
        return Date.from(clock.instant());
    }

    @Override
    public void verify(JWTClaimsSet claims, @Nullable SecurityContext context) throws BadJWTException {
        try {
            super.verify(claims, context);
        } catch (BadJWTException e) {
            throw new Fault(why(claims));
        }
        if (claims.getIssueTime().toInstant().isAfter(clock.instant().plusSeconds(SKEW))) {
            throw new Fault("was issued in the future");
        }
    }

    /** Tell what the check of the library refused, without repeating the token. */
    private String why(JWTClaimsSet claims) {
        Instant now = clock.instant();
        if (!issuer.name().equals(claims.getIssuer())) {
            return "is of another issuer";
        }
        if (!claims.getAudience().contains(issuer.audience())) {
            return "was made for another audience";
        }
        if (isBefore(claims.getExpirationTime(), now.minusSeconds(SKEW))) {
            return "has expired";
        }
        if (isBefore(Date.from(now.plusSeconds(SKEW)), claims.getNotBeforeTime())) {
            return "is not valid yet";
        }
        return "lacks one of the claims iss, aud, sub, iat, exp and jti";
    }

    private static boolean isBefore(@Nullable Date date, Instant limit) {
        return date != null && !date.toInstant().isAfter(limit);
    }

    private static boolean isBefore(Date limit, @Nullable Date date) {
        return date != null && limit.before(date);
    }

    /** Return what is wrong with the claims, if it is they that were refused. */
    static Optional<String> fault(BadJOSEException e) {
        return Optional.of(e).filter(Fault.class::isInstance).map(Throwable::getMessage);
    }

    static @Nullable String session(JWTClaimsSet claims) {
        try {
            return claims.getStringClaim("sid");
        } catch (ParseException e) {
            return null;
        }
    }

    static SignOut signOut(JWTClaimsSet claims, Duration life) {
        String session = session(claims);
        boolean isEvent = claims.getClaim("events") instanceof Map<?, ?> events && events.containsKey(SIGN_OUT);
        if (!isEvent || claims.getClaim("nonce") != null || claims.getSubject() == null && session == null) {
            throw notASignOut();
        }
        return new SignOut(
                claims.getJWTID(),
                claims.getIssueTime().toInstant().plus(life),
                claims.getIssuer(),
                Optional.ofNullable(claims.getSubject()),
                Optional.ofNullable(session));
    }

    private static HanseException notASignOut() {
        return Tokens.refused("is no logout token: it has the event %s, sub or sid, and no nonce".formatted(SIGN_OUT));
    }
}
