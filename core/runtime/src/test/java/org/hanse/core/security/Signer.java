package org.hanse.core.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** An issuer of the host, for tests. */
public final class Signer {

    /** What it calls itself. */
    public static final String ISSUER = "https://idp.example";

    /** What it calls Hanse. */
    public static final String AUDIENCE = "hanse";

    private final RSAKey key;

    private Signer(RSAKey key) {
        this.key = key;
    }

    /** Make a pair of keys. */
    public static Signer create(String id) throws JOSEException {
        return new Signer(new RSAKeyGenerator(2048).keyID(id).generate());
    }

    RSAKey key() {
        return key;
    }

    /** Write the public key where a configuration can name it. */
    public Path publish(Path folder) throws IOException {
        return Files.writeString(folder.resolve("keys.json"), new JWKSet(key.toPublicJWK()).toString());
    }

    /** Return claims that are as they should be. */
    public static JWTClaimsSet.Builder claims(String subject, Instant now) {
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .subject(subject)
                .audience(AUDIENCE)
                .claim("name", "Name of " + subject)
                .claim("email", subject + "@example.org")
                .claim("locale", "fr-FR")
                .claim("zoneinfo", "Europe/Paris")
                .claim("groups", List.of("staff", "hydraulics"))
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(Duration.ofMinutes(5))))
                .jwtID(UUID.randomUUID().toString());
    }

    /** Return claims of a logout token (OpenID Connect Back-Channel Logout 1.0, section 2.4). */
    public static JWTClaimsSet.Builder signOut(Instant now) {
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience(AUDIENCE)
                .issueTime(Date.from(now))
                .claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()))
                .jwtID(UUID.randomUUID().toString());
    }

    JWSHeader.Builder header() {
        return new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID());
    }

    /** Sign claims. */
    public String sign(JWTClaimsSet claims) throws JOSEException {
        return sign(header().build(), claims);
    }

    String sign(JWSHeader header, JWTClaimsSet claims) throws JOSEException {
        return sign(header, claims, new RSASSASigner(key));
    }

    /** Sign by HMAC with the bytes of the public key, which everybody knows. */
    String signWithPublicKey(JWTClaimsSet claims) throws JOSEException {
        PublicKey known = key.toPublicKey();
        JWSHeader header =
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(key.getKeyID()).build();
        return sign(header, claims, new MACSigner(Arrays.copyOf(known.getEncoded(), 64)));
    }

    private static String sign(JWSHeader header, JWTClaimsSet claims, JWSSigner signer) throws JOSEException {
        SignedJWT token = new SignedJWT(header, claims);
        token.sign(signer);
        return token.serialize();
    }
}
