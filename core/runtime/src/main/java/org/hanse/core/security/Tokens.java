package org.hanse.core.security;

import com.nimbusds.jose.Header;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.host.HostUser;

/**
 * The tokens (RFC 7519) with which a page of another site reads and writes for somebody who is signed in at the host. The
 * host's server has them made, for one site; they are ours to read alone, and administer nothing.
 */
public final class Tokens {

    private static final Duration LIFE = Duration.ofMinutes(5);
    private static final int LONGEST = 8 * 1024;
    private static final String PURPOSE = "token";

    /** An explicit type keeps tokens of the host, for whatever else, from being taken for ours (RFC 8725, section 3.11). */
    private static final JOSEObjectType TYPE = new JOSEObjectType("hanse+jwt");

    private final Seal seal;
    private final Clock clock;

    /** Sign with a key that is derived from the one of a seal. */
    public Tokens(Seal seal, Clock clock) {
        this.seal = seal;
        this.clock = clock;
    }

    /**
     * What a token says.
     *
     * @param user who is signed in; never an administrator
     * @param origin the site that it was made for
     * @param issued when, to the second
     */
    public record Token(HostUser user, String origin, Instant issued) {}

    /**
     * Make a token for somebody.
     *
     * @param audience the path of the mount
     * @throws HanseException BAD_HOST if it would be larger than 8 KB
     */
    public String make(HostUser user, String origin, String audience) {
        Instant now = clock.instant();
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer(user.issuer())
                .subject(user.subject())
                .audience(audience)
                .claim("origin", origin)
                .claim("name", user.name())
                .claim("email", user.email().orElse(null))
                .claim("locale", user.locale().toLanguageTag())
                .claim("zone", user.zone().getId())
                .claim("groups", List.copyOf(user.groups()))
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(LIFE)))
                .jwtID(UUID.randomUUID().toString())
                .build();
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256).type(TYPE).build(), claims);
        try {
            token.sign(new MACSigner(seal.key(PURPOSE)));
        } catch (JOSEException e) {
            throw new HanseException(ErrorCode.BAD_HOST, "this JDK cannot sign tokens: run another one", e);
        }
        String made = token.serialize();
        if (made.length() > LONGEST) {
            throw new HanseException(
                    ErrorCode.BAD_HOST,
                    "the token would be larger than %d bytes: give that person fewer groups".formatted(LONGEST));
        }
        return made;
    }

    /** Return whether a bearer token claims to be one of ours, rather than one of the host's, which gateways pass on. */
    public static boolean isOurs(String token) {
        try {
            String header = token.substring(0, Math.max(0, token.indexOf('.')));
            return TYPE.equals(Header.parse(new Base64URL(header)).getType());
        } catch (ParseException e) {
            return false;
        }
    }

    /** Return whether a bearer token is a JWT that does not claim to be one of ours. */
    public static boolean isForeign(String token) {
        try {
            return !TYPE.equals(JWTParser.parse(token).getHeader().getType());
        } catch (ParseException e) {
            return false;
        }
    }

    /**
     * Read a token.
     *
     * @throws HanseException NOT_SIGNED_IN with what is wrong with it
     */
    public Token read(String text, String audience) {
        if (text.length() > LONGEST) {
            throw refused("is larger than %d bytes".formatted(LONGEST));
        }
        try {
            SignedJWT token = SignedJWT.parse(text);
            if (!JWSAlgorithm.HS256.equals(token.getHeader().getAlgorithm())
                    || !TYPE.equals(token.getHeader().getType())
                    || !token.verify(new MACVerifier(seal.key(PURPOSE)))) {
                throw refused("was not made by this site");
            }
            return checked(token.getJWTClaimsSet(), audience);
        } catch (ParseException | JOSEException | DateTimeException e) {
            throw new HanseException(ErrorCode.NOT_SIGNED_IN, message("cannot be read"), e);
        }
    }

    private Token checked(JWTClaimsSet claims, String audience) throws ParseException {
        if (!clock.instant().isBefore(claims.getExpirationTime().toInstant())) {
            throw refused("has expired");
        }
        if (!claims.getAudience().equals(List.of(audience))) {
            throw refused("was made for another mount");
        }
        HostUser user = new HostUser(
                claims.getIssuer(),
                claims.getSubject(),
                claims.getStringClaim("name"),
                Optional.ofNullable(claims.getStringClaim("email")),
                Locale.forLanguageTag(claims.getStringClaim("locale")),
                ZoneId.of(claims.getStringClaim("zone")),
                Set.copyOf(claims.getStringListClaim("groups")),
                false);
        return new Token(
                user, claims.getStringClaim("origin"), claims.getIssueTime().toInstant());
    }

    /** Return the refusal of a token, which its text must not be part of. */
    public static HanseException refused(String what) {
        return new HanseException(ErrorCode.NOT_SIGNED_IN, message(what));
    }

    static String message(String what) {
        return "the bearer token %s: ask the server of the host for another one".formatted(what);
    }
}
