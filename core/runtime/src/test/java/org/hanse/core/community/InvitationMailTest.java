package org.hanse.core.community;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
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

/** An invitation arrives at a real SMTP server, and its link lets one person in. */
class InvitationMailTest {

    private static final Pattern LINK = Pattern.compile(Pattern.quote(Postbox.ADDRESS) + "(/invitation/[\\w-]+)");

    @TempDir
    Path folder;

    @RegisterExtension
    final Postbox postbox = new Postbox();

    private RunningHanse hanse;

    @BeforeEach
    void start() throws Exception {
        hanse = RunningHanse.start(folder, postbox.configuration(Map.of()));
        hanse.form(
                "ada",
                "/communities/new",
                Map.of(
                        "slug", "quais",
                        "name", "Les quais",
                        "summary", "Celles et ceux qui amarrent.",
                        "language", "fr",
                        "visibility", "SECRET",
                        "joining", "INVITE_ONLY"));
    }

    @AfterEach
    void stop() throws Exception {
        hanse.close();
    }

    @Test
    void a_mail_in_the_language_of_the_community_leads_one_person_into_it_who_signs_in() throws Exception {
        MimeMessage mail = invited();
        assertThat(mail.getSubject()).contains("ada vous invite à rejoindre", "Les quais");
        assertThat(text(mail)).contains("Venez voir nos bollards.", "Pour la rejoindre, ouvrez ce lien");
        String link = link(mail);

        assertThat(hanse.page("ben", "/c/quais").statusCode()).isEqualTo(404);
        assertThat(hanse.page("", link).body()).as("before signing in").contains("Les quais", "ada");
        assertThat(hanse.form("", link, Map.of()).statusCode()).isEqualTo(401);
        assertThat(hanse.page("ben", link).body()).contains("Les quais");
        assertThat(hanse.page("ben", "/c/quais").statusCode())
                .as("looking joins nobody")
                .isEqualTo(404);

        assertThat(RunningHanse.location(hanse.form("ben", link, Map.of()))).endsWith("/c/quais");
        assertThat(hanse.page("ben", "/c/quais").statusCode()).isEqualTo(200);

        HttpResponse<String> late = hanse.form("luc", link, Map.of());
        assertThat(late.statusCode()).as("used once").isEqualTo(404);
        assertThat(late.body()).contains("n’est plus valable");
        assertThat(hanse.page("ben", link).body()).contains("This invitation has ended");
        assertThat(hanse.page("luc", link).statusCode()).isEqualTo(404);
        assertThat(hanse.page("luc", link).body()).contains("Cette invitation a pris fin", "n’est plus valable");
        assertThat(hanse.page("luc", "/c/quais").statusCode()).isEqualTo(404);
    }

    private MimeMessage invited() throws Exception {
        HttpResponse<String> sent = hanse.form(
                "ada",
                "/c/quais/invitations/mails",
                Map.of("address", "mia@elsewhere.example", "note", "Venez voir nos bollards."));
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
        return postbox.await(1).get(0);
    }

    private static String text(MimeMessage mail) throws Exception {
        return mail.getContent().toString();
    }

    private static String link(MimeMessage mail) throws Exception {
        Matcher link = LINK.matcher(text(mail));
        assertThat(link.find()).as(text(mail)).isTrue();
        return link.group(1);
    }
}
