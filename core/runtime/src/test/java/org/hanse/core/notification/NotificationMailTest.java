package org.hanse.core.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hanse.core.fixture.Postbox;
import org.hanse.core.fixture.RunningHanse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What people are told arrives at a real SMTP server, and can be stopped in one click. */
class NotificationMailTest {

    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9]+)\"");

    @TempDir
    Path folder;

    @RegisterExtension
    final Postbox postbox = new Postbox();

    private RunningHanse hanse;
    private String community = "";

    @BeforeEach
    void start() throws Exception {
        hanse = RunningHanse.start(folder, postbox.configuration(Map.of("hanse.core.notification-mail-delay", "0")));
        community = id(post(
                "ada",
                "/api/communities",
                "{\"slug\":\"pumps\",\"name\":\"Pumps & <valves>\",\"language\":\"en\",\"visibility\":\"PUBLIC\"}"));
    }

    @AfterEach
    void stop() throws Exception {
        hanse.close();
    }

    @Test
    void replies_are_mailed_in_the_language_of_each_reader_with_a_way_out_that_only_a_post_takes() throws Exception {
        String ofBen = topic("ben", "Which seal holds?");
        String ofLuc = topic("luc", "Quel joint tient ?");
        reply(ofBen);
        reply(ofLuc);
        postbox.await(2);

        MimeMessage english = to("ben");
        assertThat(english.getSubject()).isEqualTo("ada replied in “Which seal holds?”");
        assertThat(part(english, 0))
                .contains("Hello ben,", "• ada replied in “Which seal holds?”", Postbox.ADDRESS + "/t/" + ofBen + "/")
                .contains("Choose what we tell you: " + Postbox.ADDRESS + "/notifications/settings")
                .contains("To receive no more mail of this kind: " + Postbox.ADDRESS + "/mail/stop/");
        assertThat(part(english, 1))
                .contains("<html lang=\"en\">", "<a href=\"" + Postbox.ADDRESS + "/t/" + ofBen + "/")
                .contains("Pumps &amp; &lt;valves&gt;")
                .doesNotContain("<valves>");
        assertThat(to("luc").getSubject()).matches("ada a répondu dans «\\hQuel joint tient \\?\\h»");
        assertThat(part(to("luc"), 0)).contains("Bonjour luc,", "Pour ne plus recevoir de courriels de ce type");
        assertThat(part(to("luc"), 1)).contains("<html lang=\"fr\">");
        for (String person : new String[] {"ben", "luc"}) {
            assertThat(to(person).getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
            assertThat(to(person).getHeader("Auto-Submitted")).containsExactly("auto-generated");
            assertThat(to(person).getContentType()).startsWith("multipart/alternative");
        }

        String way = wayOut(english);
        assertThat(hanse.page("luc", way).body())
                .contains("Moins de courriels", "Réponses aux sujets que vous avez ouverts");
        assertThat(mails("ben")).as("looking changes nothing").isTrue();
        assertThat(hanse.oneClick(way).statusCode()).isEqualTo(200);
        assertThat(mails("ben")).isFalse();
        assertThat(mails("luc")).isTrue();

        reply(ofBen);
        reply(topic("luc", "Quel autre ?"));
        postbox.await(3);
        assertThat(postbox.received().stream().filter(mail -> isTo(mail, "ben")))
                .hasSize(1);
        assertThat(hanse.get("ben", "/api/me/counters", "application/json").body())
                .contains("\"notifications\":1");
        assertThat(hanse.page("ben", "/").body()).contains("hanse-counter");
    }

    @Test
    void who_mutes_a_topic_on_its_page_is_told_of_others_only_until_the_list_of_settings_undoes_it() throws Exception {
        String muted = topic("ben", "Which seal holds?");
        String heard = topic("ben", "Which pump leaks?");
        String page = "/t/" + muted;
        assertThat(hanse.form("luc", page + "/mute", Map.of("time", "ever")).statusCode())
                .isEqualTo(303);
        assertThat(hanse.form("ben", page + "/mute", Map.of("time", "eternity")).statusCode())
                .isEqualTo(422);
        assertThat(hanse.form("ben", page + "/mute", Map.of("time", "ever"))
                        .headers()
                        .firstValue("location"))
                .hasValue("/community" + page + "#hanse-mute");
        assertThat(hanse.page("ben", page).body()).contains("You are told nothing of this topic. For ever");
        assertThat(hanse.page("ada", page).body()).doesNotContain("You are told nothing");

        reply(muted);
        reply(heard);
        postbox.await(1);
        assertThat(to("ben").getSubject()).isEqualTo("ada replied in “Which pump leaks?”");

        String settings = "/notifications/settings";
        assertThat(hanse.page("ben", settings).body()).contains("<strong>Which seal holds?</strong>");
        hanse.form("ben", settings + "/unmute", Map.of("community", "0", "about", "core:topic " + muted));
        assertThat(hanse.page("ben", settings).body()).doesNotContain("Which seal holds?");
        reply(muted);
        postbox.await(2);
        assertThat(postbox.received())
                .extracting(MimeMessage::getSubject)
                .containsExactly("ada replied in “Which pump leaks?”", "ada replied in “Which seal holds?”");
    }

    private String topic(String author, String title) throws Exception {
        hanse.act(author, "PUT", "/api/communities/" + community + "/membership");
        return id(post(
                author,
                "/api/topics",
                "{\"community\":\"%s\",\"title\":\"%s\",\"source\":\"Words enough.\"}".formatted(community, title)));
    }

    private void reply(String topic) throws Exception {
        id(post("ada", "/api/topics/" + topic + "/posts", "{\"source\":\"This one.\"}"));
    }

    /** Whether somebody's settings have mail about replies in the community. */
    private boolean mails(String person) throws Exception {
        return hanse.page(person, "/notifications/settings?community=" + community)
                .body()
                .contains("name=\"core:topic-reply.MAIL\" value=\"on\" checked");
    }

    private HttpResponse<String> post(String person, String path, String body) throws Exception {
        return hanse.post(person, path, "application/json", "application/json", BodyPublishers.ofString(body));
    }

    private static String id(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        Matcher id = ID.matcher(answer.body());
        assertThat(id.find()).isTrue();
        return id.group(1);
    }

    private MimeMessage to(String person) {
        return postbox.received().stream()
                .filter(mail -> isTo(mail, person))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isTo(MimeMessage mail, String person) {
        try {
            return mail.getAllRecipients()[0].toString().equals(person + "@example.org");
        } catch (jakarta.mail.MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static String part(MimeMessage mail, int number) throws Exception {
        return ((MimeMultipart) mail.getContent())
                .getBodyPart(number)
                .getContent()
                .toString()
                .replace("\r\n", "\n");
    }

    private static String wayOut(MimeMessage mail) throws Exception {
        String header = mail.getHeader("List-Unsubscribe", null).replaceAll("\\s", "");
        return header.substring(1 + Postbox.ADDRESS.length(), header.length() - 1);
    }
}
