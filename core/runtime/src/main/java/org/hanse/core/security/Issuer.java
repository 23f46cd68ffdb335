package org.hanse.core.security;

import java.time.Duration;
import java.util.Optional;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.core.settings.Configuration;

/**
 * Who signs tokens for the people of the host: the host's own server, or its identity provider.
 *
 * @param name the issuer as its tokens name it ({@code hanse.jwt.issuer})
 * @param audience what Hanse is called in them ({@code hanse.jwt.audience})
 * @param keys where its public keys are, as a JWK set (RFC 7517): a file, or an address that begins with {@code https://}
 *     ({@code hanse.jwt.keys})
 * @param life how long a token may live ({@code hanse.jwt.seconds})
 * @param groups the claim that lists the groups of a person ({@code hanse.jwt.groups})
 */
public record Issuer(String name, String audience, String keys, Duration life, String groups) {

    /**
     * Return the issuer that is configured, if one is.
     *
     * @throws HanseException BAD_HOST if only a part of it is
     */
    public static Optional<Issuer> of(Configuration configuration) {
        return configuration
                .text("hanse.jwt.issuer")
                .map(name -> new Issuer(
                        name,
                        required(configuration, "hanse.jwt.audience"),
                        required(configuration, "hanse.jwt.keys"),
                        Duration.ofSeconds(configuration.number("hanse.jwt.seconds", 300, 10, 3600)),
                        configuration.text("hanse.jwt.groups").orElse("groups")));
    }

    private static String required(Configuration configuration, String key) {
        return configuration
                .text(key)
                .orElseThrow(() -> new HanseException(
                        ErrorCode.BAD_HOST, "%s is missing: hanse.jwt.issuer is of no use without it".formatted(key)));
    }
}
