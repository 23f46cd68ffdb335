package org.hanse.core.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hanse.core.fixture.RunningHanse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people do sends mail to a real SMTP server. */
class MailTest {

    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9]+)\"");
    private static final String ADDRESS = "https://intranet.example/community";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final LocalDate NEXT_YEAR =
            LocalDate.now(Clock.systemUTC()).plusYears(1).withDayOfYear(40);

    private static final String PORT = "hanse.mail.port";
    private static final String NOBODY_LISTENS = "1";

    @TempDir
    Path folder;

    private GreenMail server;
    private final Map<String, String> configuration = new HashMap<>();

    @BeforeEach
    void prepare() {
        server = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP));
        server.setUser("hanse", "s3cret");
        configuration.putAll(Map.of(
                "hanse.address",
                ADDRESS,
                "hanse.mail.host",
                "localhost",
                PORT,
                NOBODY_LISTENS,
                "hanse.mail.encryption",
                "none",
                "hanse.mail.user",
                "hanse",
                "hanse.mail.password",
                "s3cret",
                "hanse.mail.from",
                "Rivage <community@rivage.example>"));
    }

    private void listen() {
        server.start();
        configuration.put(PORT, Integer.toString(server.getSmtp().getPort()));
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void those_who_wanted_to_come_learn_in_their_language_that_an_event_is_cancelled() throws Exception {
        listen();
        try (RunningHanse hanse = RunningHanse.start(folder, configuration)) {
            String event = plan(hanse, "PUBLIC");
            answer(hanse, "ada", event, "NOT_GOING");
            answer(hanse, "ben", event, "INTERESTED");
            answer(hanse, "zoe", event, "GOING");
            assertThat(hanse.page("ada", "/e/" + event).body()).contains("is told by mail");
            cancel(hanse, event);

            assertThat(server.waitForIncomingEmail(PATIENCE.toMillis(), 2)).isTrue();
            MimeMessage english = to("ben");
            assertThat(english.getSubject()).isEqualTo("Cancelled: Dîner, “late”");
            assertThat(text(english))
                    .contains("Hello ben,", "Hydraulics", "19:00–22:00 (Europe/Paris)")
                    .contains("https://intranet.example/community/e/" + event);
            assertThat(to("zoe").getSubject()).matches("Annulé\\h: Dîner, “late”");
            assertThat(text(to("zoe")))
                    .contains("Bonjour zoe,")
                    .containsPattern("19:00\\h–\\h22:00 \\(Europe/Paris\\)");
            assertThat(calendar(english))
                    .contains("METHOD:CANCEL", "UID:hanse-event-" + event, "SEQUENCE:1", "STATUS:CANCELLED")
                    .contains("ORGANIZER:mailto:community@rivage.example", "ATTENDEE:mailto:ben@example.org")
                    .doesNotContain("zoe@example.org", "ada@example.org");
            assertThat(server.getReceivedMessages()).hasSize(2);
        }
    }

    @Test
    void who_no_longer_reads_the_community_is_not_told() throws Exception {
        listen();
        try (RunningHanse hanse = RunningHanse.start(folder, configuration)) {
            String event = plan(hanse, "LISTED");
            for (String person : List.of("ben", "zoe")) {
                hanse.act(person, "PUT", "/api/communities/" + community + "/membership");
                answer(hanse, person, event, "GOING");
            }
            hanse.act("ben", "DELETE", "/api/communities/" + community + "/membership");
            cancel(hanse, event);

            assertThat(server.waitForIncomingEmail(PATIENCE.toMillis(), 1)).isTrue();
            assertThat(server.getReceivedMessages())
                    .singleElement()
                    .satisfies(mail -> assertThat(mail.getAllRecipients()[0]).hasToString("zoe@example.org"));
        }
    }

    @Test
    void a_mail_waits_for_a_server_that_is_away_and_survives_a_restart() throws Exception {
        try (RunningHanse hanse = RunningHanse.start(folder, configuration)) {
            String event = plan(hanse, "PUBLIC");
            answer(hanse, "ben", event, "GOING");
            cancel(hanse, event);
        }
        listen();
        try (RunningHanse hanse = RunningHanse.start(folder, configuration)) {
            assertThat(server.waitForIncomingEmail(PATIENCE.toMillis(), 1)).isTrue();
            assertThat(hanse.page("ada", "/admin").body())
                    .contains("Sent by localhost:", "community@rivage.example")
                    .doesNotContain("s3cret", "hanse.address");
        }
    }

    @Test
    void a_server_that_hangs_holds_nobody_else_up() throws Exception {
        try (ServerSocket slow = new ServerSocket(0, 9)) {
            slow.setSoTimeout((int) PATIENCE.toMillis());
            configuration.put(PORT, Integer.toString(slow.getLocalPort()));
            awardWhileMailHangs(slow);
        }
    }

    private void awardWhileMailHangs(ServerSocket slow) throws Exception {
        ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
        try (RunningHanse hanse = RunningHanse.start(folder, configuration)) {
            String event = plan(hanse, "PUBLIC");
            answer(hanse, "ben", event, "INTERESTED");
            answer(hanse, "zoe", event, "INTERESTED");
            cancel(hanse, event);
            try (Socket first = slow.accept();
                    Socket second = slow.accept()) {
                // A greeting that never ends: both letters are under way for as long as this lasts.
                Future<?> greeting = clock.scheduleAtFixedRate(() -> greet(first, second), 0, 1, TimeUnit.SECONDS);
                answer(hanse, "ben", planAnother(hanse), "GOING");
                awaitAward(hanse, "core:host");
                assertThat(greeting).as("what both letters still wait for").isNotDone();
            }
        } finally {
            clock.shutdownNow();
        }
    }

    /** Send one line of a greeting that goes on (RFC 5321, section 4.2.1); ends when a socket is closed. */
    private static void greet(Socket... waiting) {
        try {
            for (Socket each : waiting) {
                each.getOutputStream().write("220-wait\r\n".getBytes(StandardCharsets.US_ASCII));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void each_letter_says_how_to_stop_mail_and_one_click_without_signing_in_does() throws Exception {
        listen();
        try (RunningHanse hanse = RunningHanse.start(folder, configuration)) {
            tellBenAndZoe(hanse, plan(hanse, "PUBLIC"));
            assertThat(server.waitForIncomingEmail(PATIENCE.toMillis(), 2)).isTrue();
            String way = wayOut(to("ben"));
            assertThat(to("ben").getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
            assertThat(text(to("ben"))).endsWith("To receive no more mail from us: " + ADDRESS + way);
            assertThat(text(to("zoe")))
                    .containsPattern("Pour ne plus recevoir de courriels de notre part\\h: \\S+$")
                    .endsWith(ADDRESS + wayOut(to("zoe")));

            assertThat(hanse.page("luc", way).body()).contains("<button", "Arrêter les courriels");
            assertThat(hanse.page("ben", "/m/edit").body()).contains("Stop mail");
            assertThat(hanse.oneClick(way).statusCode()).isEqualTo(200);
            assertThat(hanse.page("ben", "/m/edit").body()).contains("Receive mail");

            tellBenAndZoe(hanse, planAnother(hanse));
            assertThat(server.waitForIncomingEmail(PATIENCE.toMillis(), 3)).isTrue();
            assertThat(server.getReceivedMessages())
                    .extracting(MailTest::recipient)
                    .containsOnlyOnce("ben@example.org");
        }
    }

    @Test
    void the_button_stops_mail_too_and_the_profile_brings_it_back() throws Exception {
        listen();
        try (RunningHanse hanse = RunningHanse.start(folder, configuration)) {
            tellBenAndZoe(hanse, plan(hanse, "PUBLIC"));
            assertThat(server.waitForIncomingEmail(PATIENCE.toMillis(), 2)).isTrue();
            assertThat(hanse.form("ben", wayOut(to("ben")), Map.of()).body())
                    .contains("You receive no more mail.", "/community/m/edit");
            assertThat(hanse.form("ben", "/mail/wanted", Map.of("wanted", "true"))
                            .statusCode())
                    .isEqualTo(303);
            assertThat(hanse.page("ben", "/m/edit").body()).contains("Stop mail");

            tellBenAndZoe(hanse, planAnother(hanse));
            assertThat(server.waitForIncomingEmail(PATIENCE.toMillis(), 4)).isTrue();
            assertThat(server.getReceivedMessages())
                    .extracting(MailTest::recipient)
                    .filteredOn("ben@example.org"::equals)
                    .hasSize(2);
        }
    }

    @Test
    void a_way_out_that_we_did_not_write_leads_nowhere() throws Exception {
        listen();
        try (RunningHanse hanse = RunningHanse.start(folder, configuration)) {
            tellBenAndZoe(hanse, plan(hanse, "PUBLIC"));
            assertThat(server.waitForIncomingEmail(PATIENCE.toMillis(), 2)).isTrue();
            String ofBen = wayOut(to("ben"));
            String ofZoe = wayOut(to("zoe"));
            String mixed = ofBen.substring(0, ofBen.indexOf('.')) + ofZoe.substring(ofZoe.indexOf('.'));
            for (String forged : List.of(mixed, ofZoe + "1", "/mail/stop/a.stop-mail-1", "/mail/stop/a")) {
                assertThat(hanse.page("ben", forged).statusCode()).isEqualTo(404);
                assertThat(hanse.form("ben", forged, Map.of()).statusCode()).isEqualTo(404);
            }
            assertThat(hanse.oneClick(mixed).statusCode()).isEqualTo(404);
            assertThat(hanse.page("zoe", "/m/edit").body()).contains("Arrêter les courriels");
        }
    }

    @Test
    void without_an_address_letters_have_no_way_out_and_the_administration_says_so() throws Exception {
        listen();
        configuration.remove("hanse.address");
        try (RunningHanse hanse = RunningHanse.start(folder, configuration)) {
            tellBenAndZoe(hanse, plan(hanse, "PUBLIC"));
            assertThat(server.waitForIncomingEmail(PATIENCE.toMillis(), 2)).isTrue();
            assertThat(to("ben").getHeader("List-Unsubscribe")).isNull();
            assertThat(to("ben").getHeader("List-Unsubscribe-Post")).isNull();
            assertThat(text(to("ben"))).doesNotContain("To receive no more mail");
            assertThat(hanse.page("ada", "/admin").body()).contains("Set hanse.address, so that people can stop it");
        }
    }

    private static void tellBenAndZoe(RunningHanse hanse, String event) throws Exception {
        answer(hanse, "ben", event, "GOING");
        answer(hanse, "zoe", event, "GOING");
        cancel(hanse, event);
    }

    /** The path below the mount that a letter names for mail servers. */
    private static String wayOut(MimeMessage letter) throws Exception {
        String header = letter.getHeader("List-Unsubscribe", null);
        assertThat(header).startsWith("<" + ADDRESS + "/mail/stop/").endsWith(">");
        return header.substring(1 + ADDRESS.length(), header.length() - 1);
    }

    private static void awaitAward(RunningHanse hanse, String badge) throws Exception {
        String awards = "/api/awards?member=" + organiser(hanse);
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!hanse.get("ada", awards, "application/json").body().contains(badge)) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            Thread.sleep(50);
        }
    }

    private static String organiser(RunningHanse hanse) throws Exception {
        String events = hanse.get("ada", "/api/events", "application/json").body();
        return events.replaceFirst("(?s).*\"organiser\":\"([0-9]+)\".*", "$1");
    }

    @Test
    void without_a_server_nothing_is_kept_and_the_administration_says_so() throws Exception {
        try (RunningHanse hanse = RunningHanse.start(folder, Map.of())) {
            String event = plan(hanse, "PUBLIC");
            answer(hanse, "ben", event, "GOING");
            assertThat(hanse.page("ada", "/e/" + event).body()).doesNotContain("is told by mail");
            cancel(hanse, event);

            assertThat(hanse.page("ada", "/admin").body()).contains("Not sent. To send it, set hanse.mail.host");
            assertThat(hanse.page("zoe", "/admin").body()).contains("Non envoyés.");
        }
    }

    private String community = "";

    private String plan(RunningHanse hanse, String visibility) throws Exception {
        community = id(json(
                hanse,
                "ada",
                "/api/communities",
                "{\"slug\":\"hydraulics\",\"name\":\"Hydraulics\",\"summary\":\"About water.\",\"language\":\"en\",\"visibility\":\"%s\"}"
                        .formatted(visibility)));
        return planAnother(hanse);
    }

    private String planAnother(RunningHanse hanse) throws Exception {
        return id(json(hanse, "ada", "/api/events", """
                {"community":"%s","title":"Dîner, “late”","description":"Long","place":"Room 2",
                 "start":"%sT19:00","end":"%2$sT22:00","zone":"Europe/Paris","version":0}
                """.formatted(community, NEXT_YEAR)));
    }

    private static HttpResponse<String> json(RunningHanse hanse, String person, String path, String body)
            throws Exception {
        return hanse.post(person, path, "application/json", "application/json", BodyPublishers.ofString(body));
    }

    private static String id(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        Matcher id = ID.matcher(answer.body());
        assertThat(id.find()).isTrue();
        return id.group(1);
    }

    private static void answer(RunningHanse hanse, String person, String event, String answer) throws Exception {
        assertThat(hanse.form(person, "/e/" + event + "/answer", Map.of("answer", answer))
                        .statusCode())
                .isEqualTo(303);
    }

    private static void cancel(RunningHanse hanse, String event) throws Exception {
        assertThat(hanse.form("ada", "/e/" + event + "/cancel", Map.of()).statusCode())
                .isEqualTo(303);
    }

    private MimeMessage to(String person) {
        return Stream.of(server.getReceivedMessages())
                .filter(mail -> recipient(mail).equals(person + "@example.org"))
                .findFirst()
                .orElseThrow();
    }

    private static String recipient(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (jakarta.mail.MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static String text(MimeMessage mail) throws Exception {
        return ((MimeMultipart) mail.getContent()).getBodyPart(0).getContent().toString();
    }

    private static String calendar(MimeMessage mail) throws Exception {
        byte[] bytes = ((MimeMultipart) mail.getContent())
                .getBodyPart(1)
                .getInputStream()
                .readAllBytes();
        return new String(bytes, StandardCharsets.UTF_8).replaceAll("\r\n[ \t]", "");
    }
}
