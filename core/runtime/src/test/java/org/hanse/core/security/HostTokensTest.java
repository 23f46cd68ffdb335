package org.hanse.core.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.util.Base64;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hanse.api.HanseException;
import org.hanse.api.host.HostUser;
import org.hanse.core.settings.Configuration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostTokensTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    @TempDir
    Path folder;

    private Signer signer;
    private HostTokens tokens;

    @BeforeEach
    void publish() throws Exception {
        signer = Signer.create("k1");
        Issuer issuer = new Issuer(
                Signer.ISSUER, Signer.AUDIENCE, signer.publish(folder).toString(), Duration.ofMinutes(5), "groups");
        tokens = new HostTokens(issuer, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @Test
    void a_token_of_the_issuer_names_a_person_with_language_zone_and_groups() throws Exception {
        HostToken read = tokens.read(
                signer.sign(Signer.claims("camille", NOW).claim("sid", "s1").build()));

        assertThat(read.person().user(Locale.ENGLISH, ZoneOffset.UTC))
                .isEqualTo(new HostUser(
                        Signer.ISSUER,
                        "camille",
                        "Name of camille",
                        Optional.of("camille@example.org"),
                        Locale.FRANCE,
                        ZoneId.of("Europe/Paris"),
                        Set.of("staff", "hydraulics"),
                        false));
        assertThat(read.session()).contains("s1");
        assertThat(read.subject()).isEqualTo("camille");
        assertThat(read.issued()).isEqualTo(NOW);
        assertThat(read.expires()).isEqualTo(NOW.plus(Duration.ofMinutes(5)));
    }

    @Test
    void somebody_of_whom_only_the_subject_is_told_has_it_as_name_and_the_language_of_the_browser() throws Exception {
        JWTClaimsSet bare = Signer.claims("camille", NOW)
                .claim("name", null)
                .claim("email", null)
                .claim("locale", null)
                .claim("zoneinfo", null)
                .claim("groups", null)
                .build();

        HostUser user = tokens.read(signer.sign(bare)).person().user(Locale.ENGLISH, ZoneOffset.UTC);

        assertThat(user.name()).isEqualTo("camille");
        assertThat(user.email()).isEmpty();
        assertThat(user.locale()).isEqualTo(Locale.ENGLISH);
        assertThat(user.groups()).isEmpty();
    }

    @Test
    void a_token_without_a_signature_is_refused() {
        refuses(new PlainJWT(Signer.claims("eve", NOW).build()).serialize(), "is no signed JWT");
    }

    @Test
    void a_token_signed_by_hmac_with_the_public_key_is_refused() throws Exception {
        refuses(
                signer.signWithPublicKey(Signer.claims("eve", NOW).build()),
                "is not signed with an asymmetric algorithm");
    }

    @Test
    void a_token_that_demands_an_unknown_extension_is_refused() throws Exception {
        JWSHeader header = signer.header()
                .criticalParams(Set.of("urn:example:unknown"))
                .customParam("urn:example:unknown", true)
                .build();
        refuses(signer.sign(header, Signer.claims("eve", NOW).build()), "extensions that are not understood");
    }

    @Test
    void a_token_that_names_another_key_is_refused() throws Exception {
        Signer other = Signer.create("../../k1");
        refuses(other.sign(Signer.claims("eve", NOW).build()), "was not signed by a key of the host's issuer");
    }

    @Test
    void a_token_of_another_key_under_the_name_of_ours_is_refused() throws Exception {
        Signer other = Signer.create("k1");
        refuses(other.sign(Signer.claims("eve", NOW).build()), "was not signed by a key of the host's issuer");
    }

    @Test
    void a_token_that_brings_a_key_along_is_refused() throws Exception {
        Signer other = Signer.create("k1");
        JWTClaimsSet claims = Signer.claims("eve", NOW).build();
        refuses(other.sign(other.header().jwk(other.key().toPublicJWK()).build(), claims), "brings keys of its own");
        refuses(
                other.sign(
                        other.header()
                                .jwkURL(URI.create("https://evil.example/keys"))
                                .build(),
                        claims),
                "brings keys of its own");
        refuses(
                other.sign(
                        other.header()
                                .x509CertURL(URI.create("https://evil.example/c"))
                                .build(),
                        claims),
                "brings keys of its own");
        refuses(
                other.sign(
                        other.header()
                                .x509CertChain(List.of(Base64.encode("cert")))
                                .build(),
                        claims),
                "brings keys of its own");
    }

    @Test
    void a_token_outside_its_time_is_refused() throws Exception {
        refuses(signer.sign(Signer.claims("eve", NOW.minusSeconds(400)).build()), "has expired");
        refuses(
                signer.sign(Signer.claims("eve", NOW)
                        .notBeforeTime(Date.from(NOW.plusSeconds(60)))
                        .build()),
                "is not valid yet");
        refuses(signer.sign(Signer.claims("eve", NOW.plusSeconds(120)).build()), "was issued in the future");
        refuses(
                signer.sign(Signer.claims("eve", NOW)
                        .expirationTime(Date.from(NOW.plusSeconds(3600)))
                        .build()),
                "lives for more than 300 seconds");
    }

    @Test
    void a_token_of_or_for_somebody_else_is_refused() throws Exception {
        refuses(
                signer.sign(
                        Signer.claims("eve", NOW).issuer("https://evil.example").build()),
                "is of another issuer");
        refuses(signer.sign(Signer.claims("eve", NOW).audience("payroll").build()), "was made for another audience");
        refuses(
                signer.sign(Signer.claims("eve", NOW).audience((String) null).build()),
                "was made for another audience");
    }

    @Test
    void a_token_that_lacks_what_it_needs_is_refused() throws Exception {
        for (String claim : List.of("sub", "iat", "exp", "jti")) {
            refuses(
                    signer.sign(Signer.claims("eve", NOW).claim(claim, null).build()),
                    "lacks one of the claims iss, aud, sub, iat, exp and jti");
        }
        refuses(signer.sign(Signer.claims("e".repeat(201), NOW).build()), "has a sub or sid of more than 200");
    }

    @Test
    void a_token_of_a_megabyte_is_refused_unread() {
        refuses("x".repeat(1 << 20), "is larger than 8192 bytes");
    }

    @Test
    void claims_of_another_form_are_refused_once_they_are_read() throws Exception {
        HostToken read = tokens.read(signer.sign(
                Signer.claims("eve", NOW).claim("zoneinfo", "Nowhere").build()));
        assertThatThrownBy(() -> read.person().user(Locale.ENGLISH, ZoneOffset.UTC))
                .isInstanceOf(HanseException.class)
                .hasMessageContaining("correct its claims");
    }

    @Test
    void a_logout_token_names_a_person_or_a_session_and_is_no_token_to_sign_in_by() throws Exception {
        String text = signer.sign(Signer.signOut(NOW).subject("camille").build());

        assertThat(tokens.signOut(text).subject()).contains("camille");
        refuses(text, "lacks one of the claims");
        refuses(
                signer.sign(Signer.claims("eve", NOW)
                        .claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()))
                        .build()),
                "tells that somebody has signed out");
        refuses(
                signer.sign(
                        signer.header().type(new JOSEObjectType("logout+jwt")).build(),
                        Signer.claims("eve", NOW).build()),
                "is of another type (typ) than at+jwt");
        assertThat(tokens.signOut(signer.sign(
                                Signer.signOut(NOW).claim("sid", "s1").build()))
                        .session())
                .contains("s1");
    }

    @Test
    void what_is_no_logout_token_signs_nobody_out() throws Exception {
        for (JWTClaimsSet claims : List.of(
                Signer.claims("camille", NOW).build(),
                Signer.signOut(NOW).build(),
                Signer.signOut(NOW).subject("camille").claim("nonce", "n").build(),
                Signer.signOut(NOW)
                        .subject("camille")
                        .claim("events", Map.of("other", Map.of()))
                        .build(),
                Signer.signOut(NOW.minusSeconds(3600)).subject("camille").build())) {
            assertThatThrownBy(() -> tokens.signOut(signer.sign(claims)))
                    .as("%s", claims)
                    .isInstanceOf(HanseException.class);
        }
    }

    @Test
    void keys_that_cannot_be_read_are_the_hosts_fault_and_say_which() {
        Configuration configuration = Configuration.of(Map.of(
                "hanse.jwt.issuer", Signer.ISSUER,
                "hanse.jwt.audience", Signer.AUDIENCE,
                "hanse.jwt.keys", "/nowhere/keys.json"));
        Issuer issuer = Issuer.of(configuration).orElseThrow();
        assertThatThrownBy(() -> new HostTokens(issuer, Clock.systemUTC()))
                .hasMessageContaining("hanse.jwt.keys: '/nowhere/keys.json' is no JWK set that can be read");
        assertThatThrownBy(() -> Issuer.of(Configuration.of(Map.of("hanse.jwt.issuer", Signer.ISSUER))))
                .hasMessageContaining("hanse.jwt.audience is missing");
    }

    private void refuses(String token, String why) {
        assertThatThrownBy(() -> tokens.read(token))
                .isInstanceOf(HanseException.class)
                .hasMessageContaining(why)
                .satisfies(refused ->
                        assertThat(refused.getMessage()).hasSizeLessThan(300).doesNotContain("eve"));
    }
}
