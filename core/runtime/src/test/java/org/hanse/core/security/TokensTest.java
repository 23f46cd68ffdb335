package org.hanse.core.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.h2.jdbcx.JdbcDataSource;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.host.HostUser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TokensTest {

    private static final Instant NOW = Instant.parse("2026-05-01T10:00:00Z");
    private static final String SITE = "https://www.example.org";
    private static final String MOUNT = "/community/";

    private Seal seal;
    private Tokens tokens;

    @BeforeEach
    void create() throws Exception {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:" + System.nanoTime() + ";DB_CLOSE_DELAY=-1");
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table hanse_secret (name varchar(40) primary key, content varchar(200))");
        }
        seal = new Seal(database);
        tokens = at(NOW);
    }

    private Tokens at(Instant instant) {
        return new Tokens(seal, Clock.fixed(instant, ZoneOffset.UTC));
    }

    private static HostUser camille(Set<String> groups) {
        return new HostUser(
                "https://host.test",
                "42",
                "Camille Durand",
                Optional.of("camille@host.test"),
                Locale.CANADA_FRENCH,
                ZoneId.of("Europe/Paris"),
                groups,
                true);
    }

    @Test
    void a_token_says_who_and_for_which_site_and_never_that_somebody_administers() {
        HostUser camille = camille(Set.of("roofers"));

        Tokens.Token read = tokens.read(tokens.make(camille, SITE, MOUNT), MOUNT);

        assertThat(read.origin()).isEqualTo(SITE);
        assertThat(read.user().administrator()).isFalse();
        assertThat(read.user())
                .usingRecursiveComparison()
                .ignoringFields("administrator")
                .isEqualTo(camille);
    }

    @Test
    void a_token_ends_after_five_minutes() {
        String token = tokens.make(camille(Set.of()), SITE, MOUNT);

        assertThat(at(NOW.plus(Duration.ofSeconds(299))).read(token, MOUNT)).isNotNull();
        assertThatThrownBy(() -> at(NOW.plus(Duration.ofMinutes(5))).read(token, MOUNT))
                .hasMessageContaining("has expired");
    }

    @Test
    void no_two_tokens_are_the_same() {
        assertThat(tokens.make(camille(Set.of()), SITE, MOUNT))
                .isNotEqualTo(tokens.make(camille(Set.of()), SITE, MOUNT));
    }

    @Test
    void a_token_counts_at_its_mount_only() {
        String token = tokens.make(camille(Set.of()), SITE, MOUNT);

        assertThatThrownBy(() -> tokens.read(token, "/other/")).hasMessageContaining("another mount");
    }

    @Test
    void what_was_tampered_with_or_signed_otherwise_or_not_at_all_is_refused() throws Exception {
        String token = tokens.make(camille(Set.of()), SITE, MOUNT);
        JWTClaimsSet claims = SignedJWT.parse(token).getJWTClaimsSet();
        SignedJWT ofOtherType = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
        ofOtherType.sign(new MACSigner(seal.key("token")));
        String[] parts = token.split("\\.");
        String other = tokens.make(camille(Set.of("x")), SITE, MOUNT).split("\\.")[1];

        for (String bad : new String[] {
            parts[0] + "." + other + "." + parts[2],
            token.substring(0, token.length() - 8) + "AAAAAAAA",
            parts[0] + "." + parts[1] + ".",
            new PlainJWT(claims).serialize(),
            ofOtherType.serialize(),
            "x",
            ""
        }) {
            assertThatThrownBy(() -> tokens.read(bad, MOUNT))
                    .isInstanceOfSatisfying(
                            HanseException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.NOT_SIGNED_IN))
                    .hasMessageStartingWith("the bearer token ");
        }
    }

    @Test
    void only_what_says_so_in_its_header_claims_to_be_ours_whatever_is_wrong_with_the_rest() throws Exception {
        String token = tokens.make(camille(Set.of()), SITE, MOUNT);
        JWTClaimsSet claims = new JWTClaimsSet.Builder().subject("42").build();
        SignedJWT signed = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
        signed.sign(new MACSigner(new byte[32]));

        for (String ours : new String[] {token, token.substring(0, token.length() - 8), token.split("\\.")[0] + ".x"}) {
            assertThat(Tokens.isOurs(ours)).as(ours).isTrue();
            assertThat(Tokens.isForeign(ours)).as(ours).isFalse();
        }
        for (String other : new String[] {
            signed.serialize(), new PlainJWT(claims).serialize(), "a.b.c", "2YotnFZFEjr1zCsicMWpAA", "x", ".", ""
        }) {
            assertThat(Tokens.isOurs(other)).as(other).isFalse();
            assertThat(Tokens.isForeign(other)).as(other).isEqualTo(other.startsWith("ey"));
        }
    }

    @Test
    void what_is_larger_than_eight_kilobytes_is_neither_made_nor_read() {
        Set<String> groups = IntStream.range(0, 900).mapToObj(i -> "group-" + i).collect(Collectors.toSet());

        assertThatThrownBy(() -> tokens.make(camille(groups), SITE, MOUNT)).hasMessageContaining("fewer groups");
        assertThatThrownBy(() -> tokens.read("x".repeat(8193), MOUNT)).hasMessageContaining("larger than 8192");
    }
}
