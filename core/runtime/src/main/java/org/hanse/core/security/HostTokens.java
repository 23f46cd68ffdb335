package org.hanse.core.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;

/**
 * Reads the tokens (RFC 7519) that an issuer signs for people of the host. What they may look like follows RFC 8725: keys
 * come from the issuer's set alone, signatures are asymmetric, and who signed, for whom and for how long is required.
 */
public final class HostTokens {

    static final int LONGEST = 8 * 1024;
    private static final int LONGEST_NAME = 200;
    private static final JOSEObjectType SIGN_IN = new JOSEObjectType("at+jwt");
    private static final JOSEObjectType SIGN_OUT = new JOSEObjectType("logout+jwt");

    private static final Set<JWSAlgorithm> ASYMMETRIC = Set.of(
            JWSAlgorithm.RS256,
            JWSAlgorithm.RS384,
            JWSAlgorithm.RS512,
            JWSAlgorithm.PS256,
            JWSAlgorithm.PS384,
            JWSAlgorithm.PS512,
            JWSAlgorithm.ES256,
            JWSAlgorithm.ES384,
            JWSAlgorithm.ES512);

    private final Issuer issuer;
    private final JWKSource<SecurityContext> keys;
    private final Clock clock;

    /** Read the tokens of an issuer. */
    public HostTokens(Issuer issuer, Clock clock) {
        this.issuer = issuer;
        this.keys = IssuerKeys.of(issuer);
        this.clock = clock;
    }

    /**
     * Read a token by which somebody signs in. Whether it came before is for the caller to find out.
     *
     * @throws HanseException NOT_SIGNED_IN with what is wrong with it
     */
    public HostToken read(String text) {
        JWTClaimsSet claims =
                verified(text, new HostClaims(issuer, clock, Set.of("sub", "iat", "exp", "jti")), SIGN_IN);
        if (claims.getClaim("events") != null) {
            throw Tokens.refused("tells that somebody has signed out");
        }
        Optional<String> session = Optional.ofNullable(HostClaims.session(claims));
        if (Duration.between(
                                claims.getIssueTime().toInstant(),
                                claims.getExpirationTime().toInstant())
                        .compareTo(issuer.life())
                > 0) {
            throw Tokens.refused(
                    "lives for more than %d seconds".formatted(issuer.life().toSeconds()));
        }
        if (claims.getSubject().length() > LONGEST_NAME || session.orElse("").length() > LONGEST_NAME) {
            throw Tokens.refused("has a sub or sid of more than %d characters".formatted(LONGEST_NAME));
        }
        return new HostToken(
                claims.getIssuer(),
                claims.getJWTID(),
                claims.getSubject(),
                claims.getIssueTime().toInstant(),
                claims.getExpirationTime().toInstant(),
                ClaimedPerson.of(claims, issuer.groups()),
                session);
    }

    /**
     * Read a token by which the issuer says that somebody has signed out there (OpenID Connect Back-Channel Logout 1.0,
     * section 2.6).
     *
     * @throws HanseException NOT_SIGNED_IN with what is wrong with it
     */
    public SignOut signOut(String text) {
        JWTClaimsSet claims = verified(text, new HostClaims(issuer, clock, Set.of("iat", "jti", "events")), SIGN_OUT);
        SignOut read = HostClaims.signOut(claims, issuer.life());
        if (!clock.instant().isBefore(read.expires())) {
            throw Tokens.refused("has expired");
        }
        return read;
    }

    private JWTClaimsSet verified(String text, HostClaims rules, JOSEObjectType type) {
        if (text.length() > LONGEST) {
            throw Tokens.refused("is larger than %d bytes".formatted(LONGEST));
        }
        try {
            SignedJWT token = SignedJWT.parse(text);
            check(token.getHeader(), type);
            // One for each token: nothing says whether threads may share one
            // (https://bitbucket.org/connect2id/nimbus-jose-jwt/issues/525); the keys are shared.
            DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
            processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(JOSEObjectType.JWT, type, null));
            processor.setJWSKeySelector(new JWSVerificationKeySelector<>(ASYMMETRIC, keys));
            processor.setJWTClaimsSetVerifier(rules);
            return processor.process(token, null);
        } catch (ParseException e) {
            throw new HanseException(ErrorCode.NOT_SIGNED_IN, Tokens.message("is no signed JWT"), e);
        } catch (BadJOSEException e) {
            throw new HanseException(
                    ErrorCode.NOT_SIGNED_IN,
                    Tokens.message(HostClaims.fault(e).orElse("was not signed by a key of the host's issuer")),
                    e);
        } catch (JOSEException e) {
            throw new HanseException(
                    ErrorCode.UNAVAILABLE, "the keys of the host's issuer cannot be reached: check hanse.jwt.keys", e);
        }
    }

    /** What a token brings along to be checked by must not check it (RFC 8725, sections 3.1 and 3.10). */
    private static void check(JWSHeader header, JOSEObjectType type) {
        if (header.getType() != null && !Set.of(JOSEObjectType.JWT, type).contains(header.getType())) {
            throw Tokens.refused("is of another type (typ) than %s".formatted(type));
        }
        if (!ASYMMETRIC.contains(header.getAlgorithm())) {
            throw Tokens.refused("is not signed with an asymmetric algorithm");
        }
        if (header.getJWK() != null
                || header.getJWKURL() != null
                || header.getX509CertURL() != null
                || header.getX509CertChain() != null) {
            throw Tokens.refused("brings keys of its own");
        }
        if (header.getCriticalParams() != null && !header.getCriticalParams().isEmpty()) {
            throw Tokens.refused("demands extensions that are not understood (crit)");
        }
    }
}
