package org.hanse.core.security;

import com.nimbusds.jwt.JWTClaimsSet;
import java.text.ParseException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.host.HostUser;

/**
 * What the claims of a token say of a person (OpenID Connect Core 1.0, section 5.1).
 *
 * @param claims the claims as JSON, reduced to those that Hanse reads
 * @param groups the claim that lists the groups
 */
public record ClaimedPerson(String claims, String groups) {

    private static final List<String> READ =
            List.of("iss", "sub", "name", "preferred_username", "email", "locale", "zoneinfo");

    static ClaimedPerson of(JWTClaimsSet all, String groups) {
        JWTClaimsSet.Builder kept = new JWTClaimsSet.Builder();
        READ.forEach(name -> kept.claim(name, all.getClaim(name)));
        kept.claim(groups, all.getClaim(groups));
        return new ClaimedPerson(kept.build().toString(), groups);
    }

    /**
     * Return the person.
     *
     * @param locale the language of somebody whose token names none
     * @param zone the time zone of somebody whose token names none
     * @throws HanseException NOT_SIGNED_IN if a claim has another form than it should
     */
    public HostUser user(Locale locale, ZoneId zone) {
        try {
            JWTClaimsSet read = JWTClaimsSet.parse(claims);
            Optional<String> preferred = text(read, "preferred_username");
            return new HostUser(
                    read.getIssuer(),
                    read.getSubject(),
                    text(read, "name").or(() -> preferred).orElse(read.getSubject()),
                    text(read, "email"),
                    text(read, "locale").map(Locale::forLanguageTag).orElse(locale),
                    text(read, "zoneinfo").map(ZoneId::of).orElse(zone),
                    Set.copyOf(
                            Optional.ofNullable(read.getStringListClaim(groups)).orElse(List.of())),
                    false);
        } catch (ParseException | DateTimeException e) {
            throw new HanseException(
                    ErrorCode.NOT_SIGNED_IN,
                    "the bearer token says of a person what cannot be read: correct its claims",
                    e);
        }
    }

    private static Optional<String> text(JWTClaimsSet claims, String name) throws ParseException {
        return Optional.ofNullable(claims.getStringClaim(name)).filter(text -> !text.isBlank());
    }
}
