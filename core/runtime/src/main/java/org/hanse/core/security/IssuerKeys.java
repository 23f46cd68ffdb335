package org.hanse.core.security;

import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.text.ParseException;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;

/** Finds the public keys of an issuer. Those of an address are kept for five minutes, those of a file until a restart. */
final class IssuerKeys {

    private IssuerKeys() {}

    static JWKSource<SecurityContext> of(Issuer issuer) {
        return issuer.keys().startsWith("https://") ? remote(issuer.keys()) : local(issuer.keys());
    }

    private static JWKSource<SecurityContext> remote(String address) {
        try {
            return JWKSourceBuilder.create(URI.create(address).toURL())
                    .retrying(true)
                    .build();
        } catch (MalformedURLException | IllegalArgumentException e) {
            throw new HanseException(ErrorCode.BAD_HOST, "hanse.jwt.keys: '%s' is no address".formatted(address), e);
        }
    }

    private static JWKSource<SecurityContext> local(String file) {
        JWKSet keys = read(file).toPublicJWKSet();
        if (keys.isEmpty()) {
            throw new HanseException(
                    ErrorCode.BAD_HOST, "hanse.jwt.keys: '%s' has no public key in it".formatted(file));
        }
        return (JWKSelector selector, SecurityContext context) -> selector.select(keys);
    }

    private static JWKSet read(String file) {
        try {
            return JWKSet.load(new File(file));
        } catch (IOException | ParseException e) {
            throw new HanseException(
                    ErrorCode.BAD_HOST,
                    "hanse.jwt.keys: '%s' is no JWK set that can be read: give the file, or an https:// address"
                            .formatted(file),
                    e);
        }
    }
}
