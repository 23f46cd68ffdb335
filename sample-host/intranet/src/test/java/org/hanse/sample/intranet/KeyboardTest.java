package org.hanse.sample.intranet;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What somebody does without a mouse and without scripts. */
class KeyboardTest {

    @RegisterExtension
    static final SiteExtension SITE = SiteExtension.fresh();

    private static final Pattern WAY_OUT = Pattern.compile("https?://\\S+(/community/mail/stop/[^\\s<>]+)");
    private static final String PUMPS = "/c/pumps";
    private static final int REPLIES = 24;

    private static String topic = "";
    private static String listening = "";
    private static String greasing = "";

    @BeforeAll
    static void talk() throws Exception {
        Visitor grace = Visitor.signedIn(SITE.site().intranet(), "grace");
        grace.post("/communities/new", Map.of("name", "Pumps", "slug", "pumps", "visibility", "PUBLIC"));
        topic = grace.post(PUMPS + "/new", Map.of("title", "Why does pump 3 hum?", "source", "Since Monday."));
        for (int reply = 1; reply <= REPLIES; reply++) {
            grace.post(topic + "/replies", Map.of("source", "Day %d: it still hums.".formatted(reply)));
        }
        listening = grace.post(PUMPS + "/events/new", hour("Listening to pump 3"));
        greasing = grace.post(PUMPS + "/events/new", hour("Greasing pump 3"));
        Visitor camille = Visitor.signedIn(SITE.site().intranet(), "camille");
        camille.post(PUMPS + "/join", Map.of());
        camille.post(greasing + "/answer", Map.of("answer", "GOING"));
    }

    private static Map<String, String> hour(String title) {
        String day = LocalDate.now(ZoneOffset.UTC).plusDays(7).toString();
        return Map.of(
                "title",
                title,
                "zone",
                "Europe/Paris",
                "place",
                "Basement",
                "description",
                "",
                "version",
                "0",
                "start",
                day + "T10:00",
                "end",
                day + "T11:00");
    }

    @Test
    void a_guest_reads_a_topic_and_pages_to_its_end() {
        Keys.at(SITE, keys -> {
            keys.follow("a[href='/community/']");
            keys.follow("a.hanse-item-title[href$='/c/pumps']");
            keys.follow("a.hanse-item-title[href*='/t/']");
            assertThat(keys.page().textContent("main")).doesNotContain("Day %d:".formatted(REPLIES));
            keys.follow("a[rel='next']");
            assertThat(keys.page().textContent("main")).contains("Day %d:".formatted(REPLIES));
        });
    }

    @Test
    void the_first_tab_within_the_community_skips_its_navigation() {
        Keys.at(SITE, keys -> {
            keys.page().navigate("/community" + PUMPS);
            keys.follow(".hanse-skip");
            keys.press("Tab");
            assertThat(keys.page().locator(":focus").evaluate("focused => !!focused.closest('#hanse-main')"))
                    .isEqualTo(true);
        });
    }

    @Test
    void somebody_signs_in_and_out() {
        Keys.at(SITE, keys -> {
            keys.signIn("yann");
            assertThat(keys.page().textContent("h1")).contains("Yann");
            keys.follow("form.who button");
            assertThat(keys.page().isVisible("a.who[href='/login']")).isTrue();
        });
    }

    @Test
    void somebody_founds_a_community() {
        Keys.at(SITE, keys -> {
            keys.signIn("yann");
            keys.follow("a[href='/community/']");
            keys.follow("a[href$='/communities/new']");
            keys.fill("#hanse-name", "Valve rooms");
            keys.follow("main form button");
            assertThat(keys.page().textContent("h1")).isEqualTo("Valve rooms");
        });
    }

    @Test
    void somebody_joins_a_community_asks_and_edits_the_question() {
        Keys.at(SITE, keys -> {
            keys.signIn("yann");
            keys.page().navigate("/community" + PUMPS);
            keys.follow("form[action$='/join'] button");
            keys.follow("a[href$='/c/pumps/new']");
            keys.follow("a[href$='type=core:question']");
            keys.fill("#hanse-title", "Who has the key?");
            keys.fill("#hanse-source", "The *cellar* is locked.");
            keys.follow("main form button");
            assertThat(keys.page().innerHTML(".hanse-prose")).contains("<em>cellar</em>");
            keys.follow("a[href$='/edit']");
            keys.press("Tab");
            keys.fill("#hanse-source", "Please: ");
            keys.follow("main form button");
            assertThat(keys.page().textContent(".hanse-prose")).contains("Please: ");
        });
    }

    @Test
    void a_member_replies() {
        Keys.at(SITE, keys -> {
            keys.signIn("camille");
            keys.page().navigate("/community" + topic);
            keys.fill("#hanse-source", "A loose bolt, tightened today.");
            keys.follow("#reply form button");
            assertThat(keys.page().textContent("main")).contains("A loose bolt, tightened today.");
        });
    }

    @Test
    void a_member_edits_the_profile() {
        Keys.at(SITE, keys -> {
            keys.signIn("camille");
            keys.page().navigate("/community/");
            keys.follow(".hanse-nav a[href*='/m/']");
            keys.follow("a[href$='/m/edit']");
            keys.fill("[name='core:location']", "Rennes");
            keys.follow("main form[action$='/m/edit'] button");
            assertThat(keys.page().textContent("main")).contains("Rennes");
        });
    }

    @Test
    void a_member_answers_an_event() {
        Keys.at(SITE, keys -> {
            keys.signIn("yann");
            keys.page().navigate("/community" + PUMPS);
            if (keys.page().isVisible("form[action$='/join']")) {
                keys.follow("form[action$='/join'] button");
            }
            keys.follow(".hanse-tabs a[href$='/events']");
            keys.follow("a.hanse-item-title[href$='%s']".formatted(listening));
            keys.follow("button[value='INTERESTED']");
            assertThat(keys.page().isVisible("button[value='INTERESTED'][aria-pressed='true']"))
                    .isTrue();
        });
    }

    @Test
    void an_organiser_is_asked_before_an_event_is_cancelled_and_who_comes_stops_the_mail_about_it() {
        Keys.at(SITE, keys -> {
            keys.signIn("grace");
            keys.page().navigate("/community" + greasing);
            keys.reach("[popovertarget='hanse-cancel']");
            keys.press("Enter");
            assertThat(keys.page().isVisible("#hanse-cancel")).isTrue();
            keys.press("Escape");
            assertThat(keys.page().isVisible("#hanse-cancel")).isFalse();
            assertThat(keys.page().locator(":focus").textContent()).contains("Cancel the event");
            keys.press("Enter");
            keys.follow("#hanse-cancel button[type='submit']");
            assertThat(keys.page().textContent("main")).contains("This event is cancelled.");
        });
        String wayOut = wayOut();
        Browser.NewContextOptions telephone =
                new Browser.NewContextOptions().setViewportSize(390, 800).setLocale("fr-FR");
        try (BrowserContext window = SITE.window(telephone)) {
            assertThat(new Look(window.newPage()).at(wayOut, 200)).isEmpty();
        }
        Keys.at(SITE, keys -> {
            keys.page().navigate(wayOut);
            keys.follow("main form button");
            assertThat(keys.page().textContent("main")).contains("You receive no more mail.");
        });
    }

    @Test
    void an_administrator_disables_a_plugin_and_enables_it_again() {
        Keys.at(SITE, keys -> {
            keys.signIn("grace");
            keys.page().navigate("/community/");
            keys.follow(".hanse-nav a[href$='/admin']");
            keys.reach(".hanse-sections > summary");
            keys.press("Enter");
            keys.follow(".hanse-sections a[href$='/admin/plugins']");
            keys.follow("form[action$='/plugins/hello/disable'] button");
            look(keys, "form[action$='/plugins/hello/enable'] button");
            keys.follow("form[action$='/plugins/hello/enable'] button");
            look(keys, "form[action$='/plugins/hello/disable'] button");
        });
    }

    /** Look at the list of plugins until there is something. */
    private static void look(Keys keys, String selector) {
        Instant deadline = Instant.now().plus(Duration.ofSeconds(60));
        do {
            keys.page().navigate("/community/admin/plugins");
        } while (!keys.page().isVisible(selector) && Instant.now().isBefore(deadline));
    }

    private static String wayOut() {
        assertThat(SITE.site().post().waitForIncomingEmail(30_000, 1)).isTrue();
        MimeMessage letter = SITE.site().post().getReceivedMessages()[0];
        Matcher link = WAY_OUT.matcher(
                GreenMailUtil.getWholeMessage(letter).replaceAll("=\r?\n", "").replace("=3D", "="));
        assertThat(link.find()).isTrue();
        return link.group(1);
    }
}
