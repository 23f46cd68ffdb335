package org.hanse.core.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hanse.core.fixture.RunningHanse;
import org.hanse.core.security.Signer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignInTest {

    private static final String DECLARED = "https://intranet.example";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    static Path folder;

    private static Signer signer;
    private static RunningHanse hanse;

    @BeforeAll
    static void start() throws Exception {
        signer = Signer.create("k1");
        hanse = RunningHanse.start(
                folder.resolve("home"),
                Map.of(
                        "hanse.jwt.issuer",
                        Signer.ISSUER,
                        "hanse.jwt.audience",
                        Signer.AUDIENCE,
                        "hanse.jwt.keys",
                        signer.publish(folder).toString(),
                        "hanse.administrators",
                        "operators, nobody",
                        "hanse.embed.origins",
                        DECLARED));
    }

    @AfterAll
    static void stop() throws Exception {
        hanse.close();
    }

    @Test
    void somebody_signs_in_by_a_token_and_out_again() throws Exception {
        HttpResponse<String> in = signIn(token("camille"), hanse.origin());
        assertThat(in.statusCode()).isEqualTo(303);
        assertThat(RunningHanse.location(in)).isEqualTo("/communities/new");
        assertThat(in.headers().firstValue("Set-Cookie").orElseThrow())
                .contains("HttpOnly", "SameSite=Lax", "Path=/community/")
                .doesNotContain("Secure");
        String cookie = cookie(in);

        assertThat(read(cookie, "/communities/new").statusCode()).isEqualTo(200);
        assertThat(read("hanse-session=guess", "/communities/new").statusCode()).isEqualTo(401);

        assertThat(post("/session/end", Map.of(), hanse.origin(), cookie).statusCode())
                .isEqualTo(303);
        assertThat(read(cookie, "/communities/new").statusCode()).isEqualTo(401);
    }

    @Test
    void a_token_counts_once_whichever_way_it_comes() throws Exception {
        String token = token("camille");
        assertThat(signIn(token, hanse.origin()).statusCode()).isEqualTo(303);
        assertThat(signIn(token, hanse.origin())).satisfies(again -> {
            assertThat(again.statusCode()).isEqualTo(401);
            assertThat(again.body()).contains("was used before");
        });
        HttpResponse<String> bearer = bearer(token);
        assertThat(bearer.statusCode()).isEqualTo(401);
        assertThat(bearer.body()).contains("was used before").doesNotContain(token);
        assertThat(bearer.headers().firstValue("WWW-Authenticate").orElseThrow())
                .contains("invalid_token");
    }

    @Test
    void a_program_shows_a_fresh_token_with_each_request() throws Exception {
        assertThat(bearer(token("robot")).statusCode()).isEqualTo(200);
        assertThat(bearer("opaque").statusCode())
                .as("what is no JWT is of a gateway of the host")
                .isEqualTo(200);
    }

    @Test
    void a_forged_token_is_told_what_is_wrong_with_it_and_lets_nobody_in() throws Exception {
        String forged =
                Signer.create("k1").sign(Signer.claims("eve", Instant.now()).build());
        HttpResponse<String> refused = bearer(forged);
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.headers().firstValue("Content-Type").orElseThrow()).contains("application/problem+json");
        assertThat(refused.body())
                .contains("was not signed by a key of the host's issuer")
                .doesNotContain(forged);
        assertThat(signIn("x".repeat(900_000), hanse.origin()).statusCode()).isEqualTo(401);
    }

    @Test
    void only_the_own_and_the_declared_sites_may_sign_somebody_in() throws Exception {
        assertThat(signIn(token("camille"), DECLARED).statusCode()).isEqualTo(303);
        assertThat(signIn(token("camille"), "https://evil.example").statusCode())
                .isEqualTo(403);
    }

    @Test
    void signing_in_leads_to_pages_below_the_mount_only() throws Exception {
        for (String elsewhere : List.of("//evil.example", "https://evil.example", "/admin", "c\\evil", "%zz")) {
            HttpResponse<String> answer =
                    post("/session", Map.of("token", token("camille"), "to", elsewhere), hanse.origin(), "");
            assertThat(answer.statusCode()).as(elsewhere).isEqualTo(422);
        }
    }

    @Test
    void who_is_in_a_group_of_administrators_administers() throws Exception {
        String operator = signer.sign(Signer.claims("op", Instant.now())
                .claim("groups", List.of("operators"))
                .build());
        assertThat(read(cookie(signIn(operator, hanse.origin())), "/admin").statusCode())
                .isEqualTo(200);
        assertThat(read(cookie(signIn(token("camille"), hanse.origin())), "/admin")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_issuer_signs_somebody_out_everywhere_or_out_of_one_session() throws Exception {
        String first = cookie(signIn(tokenOf("dora", "s1"), hanse.origin()));
        String second = cookie(signIn(tokenOf("dora", "s2"), hanse.origin()));

        String one =
                signer.sign(Signer.signOut(Instant.now()).claim("sid", "s1").build());
        assertThat(signOut(one).statusCode()).isEqualTo(200);
        assertThat(read(first, "/communities/new").statusCode()).isEqualTo(401);
        assertThat(read(second, "/communities/new").statusCode()).isEqualTo(200);
        assertThat(signOut(one).statusCode()).as("once").isEqualTo(400);

        assertThat(signOut(signer.sign(
                                Signer.signOut(Instant.now()).subject("dora").build()))
                        .statusCode())
                .isEqualTo(200);
        assertThat(read(second, "/communities/new").statusCode()).isEqualTo(401);
        assertThat(signOut(token("dora")).statusCode()).isEqualTo(400);
    }

    @Test
    void a_host_that_signs_somebody_out_says_so_in_process() throws Exception {
        String cookie = cookie(signIn(token("elio"), hanse.origin()));
        hanse.hanse().signedOut(Signer.ISSUER, "elio");
        assertThat(read(cookie, "/communities/new").statusCode()).isEqualTo(401);
        assertThat(signIn(tokenOfLater("elio"), hanse.origin()).statusCode()).isEqualTo(303);
    }

    @Test
    void a_token_from_before_somebody_signed_out_lets_nobody_in_any_more() throws Exception {
        String first = token("fina");
        String program = token("fina");
        hanse.hanse().signedOut(Signer.ISSUER, "fina");
        assertThat(signIn(first, hanse.origin())).satisfies(refused -> {
            assertThat(refused.statusCode()).isEqualTo(401);
            assertThat(refused.body()).contains("has signed out since");
        });
        assertThat(bearer(program).statusCode()).isEqualTo(401);

        String unspent = token("gil");
        String signOut = signer.sign(
                Signer.signOut(Instant.now()).subject("gil").claim("sid", "s9").build());
        assertThat(signOut(signOut).statusCode()).isEqualTo(200);
        assertThat(signIn(unspent, hanse.origin()).statusCode()).isEqualTo(401);
        assertThat(signIn(tokenOfLater("gil"), hanse.origin()).statusCode()).isEqualTo(303);
    }

    /** Tokens tell the time in seconds: one of the second in which somebody signs out may be from before. */
    private static String tokenOfLater(String subject) throws Exception {
        return signer.sign(Signer.claims(subject, Instant.now().plusSeconds(2)).build());
    }

    private static String token(String subject) throws Exception {
        return signer.sign(Signer.claims(subject, Instant.now()).build());
    }

    private static String tokenOf(String subject, String session) throws Exception {
        return signer.sign(
                Signer.claims(subject, Instant.now()).claim("sid", session).build());
    }

    private static HttpResponse<String> signIn(String token, String origin) throws Exception {
        return post("/session", Map.of("token", token, "to", "communities/new"), origin, "");
    }

    /** As the issuer's server sends it. */
    private static HttpResponse<String> signOut(String token) throws Exception {
        return post("/session/logout", Map.of("logout_token", token), "", "");
    }

    private static String cookie(HttpResponse<String> response) {
        return response.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
    }

    private static HttpResponse<String> bearer(String token) throws Exception {
        return send(request("/api/communities")
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + token));
    }

    private static HttpResponse<String> read(String cookie, String path) throws Exception {
        return send(request(path).header("Accept", "text/html").header("Cookie", cookie));
    }

    private static HttpResponse<String> post(String path, Map<String, String> fields, String origin, String cookie)
            throws Exception {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest.Builder request = request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "application/json")
                .POST(BodyPublishers.ofString(body));
        if (!origin.isEmpty()) {
            request.header("Origin", origin);
        }
        return send(cookie.isEmpty() ? request : request.header("Cookie", cookie));
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(hanse.origin() + "/community" + path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }
}
