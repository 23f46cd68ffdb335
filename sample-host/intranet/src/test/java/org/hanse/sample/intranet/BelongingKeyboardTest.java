package org.hanse.sample.intranet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How people come to belong and find each other, without a mouse and without scripts. */
class BelongingKeyboardTest {

    @RegisterExtension
    static final SiteExtension SITE = SiteExtension.fresh();

    private static final String LOCKS = "/c/locks";
    private static final String GATES = "/c/gates";

    @BeforeAll
    static void found() throws Exception {
        Visitor grace = Visitor.signedIn(SITE.site().intranet(), "grace");
        grace.post(
                "/communities/new",
                Map.of("name", "Locks", "slug", "locks", "visibility", "LISTED", "joining", "REQUEST"));
        grace.post(LOCKS + "/charter/edit", Map.of("source", "Nobody opens two gates at once."));
        grace.post("/communities/new", Map.of("name", "Gates", "slug", "gates", "visibility", "PUBLIC"));
        grace.post(GATES + "/new", Map.of("title", "Which gate whistles?", "source", "The upper one, in the wind."));
        Visitor oliver = Visitor.signedIn(SITE.site().intranet(), "oliver");
        oliver.post(GATES + "/join", Map.of());
        grace.post(GATES + "/charter/edit", Map.of("source", "Close it behind you.", "binding", "true"));
        for (String login : new String[] {"camille", "yann"}) {
            Visitor.signedIn(SITE.site().intranet(), login).id();
        }
    }

    @Test
    void somebody_asks_to_join_and_a_facilitator_takes_them() {
        Keys.as("malo", SITE, keys -> {
            keys.page().navigate("/community" + LOCKS);
            keys.follow("a[href$='/c/locks/join']");
            keys.fill("#hanse-reason", "J’ouvre l’écluse le dimanche.");
            keys.reach("input[name='charter']");
            keys.press("Space");
            keys.follow("form[action$='/join'] button");
            assertThat(keys.page().isVisible("form[action$='/leave'] button")).isTrue();
        });
        Keys.as("grace", SITE, keys -> {
            keys.page().navigate("/community" + LOCKS);
            keys.follow("a[href$='/facilitation']");
            assertThat(keys.text()).contains("Malo Trividic", "le dimanche");
            keys.follow("button[name='taken'][value='true']");
            assertThat(keys.page().isVisible("button[name='taken']")).isFalse();
        });
        Keys.as("malo", SITE, keys -> {
            keys.page().navigate("/community" + LOCKS);
            assertThat(keys.page().isVisible("a[href$='/membership']")).isTrue();
        });
    }

    @Test
    void a_facilitator_invites_somebody_by_name_who_accepts() {
        Keys.as("grace", SITE, keys -> {
            keys.page().navigate("/community" + LOCKS + "/members");
            keys.follow("a[href$='/invitations']");
            keys.fill("#hanse-q", "Kerbrat");
            keys.follow("form[role='search'][action$='/invitations'] button");
            keys.follow("form[action$='/invitations/members'] button");
            assertThat(keys.page().textContent("#pending")).contains("Yann Kerbrat");
        });
        Keys.as("yann", SITE, keys -> {
            keys.follow(".masthead a[href='/community/']");
            keys.follow("main a[href$='/community/invitations']");
            assertThat(keys.text()).contains("Locks");
            keys.follow("button[name='accepted'][value='true']");
            keys.page().navigate("/community" + LOCKS);
            assertThat(keys.page().isVisible("a[href$='/membership']")).isTrue();
        });
    }

    @Test
    void a_member_hides_a_field_and_sees_the_profile_with_the_eyes_of_others() {
        Keys.as("camille", SITE, keys -> {
            keys.follow(".masthead a[href$='/m/self']");
            keys.follow("a[href$='/m/edit']");
            keys.fill("[name='core:location']", "Redon");
            keys.reach(".hanse-field:has([name='core:location']) summary");
            keys.press("Enter");
            keys.reach("[name='core:location.audience']");
            while (!keys.page().isChecked("[name='core:location.audience'][value='me']")) {
                keys.press("ArrowDown");
            }
            keys.follow("main form[action$='/m/edit'] button[type='submit']");
            assertThat(keys.text()).contains("Redon");
            keys.follow("a[href$='as=member']");
            assertThat(keys.text()).contains("Camille Le Goff").doesNotContain("Redon");
        });
    }

    @Test
    void somebody_finds_a_person_in_the_directory_and_follows_them() {
        Keys.as("yann", SITE, keys -> {
            keys.follow(".masthead a[href='/people']");
            keys.await("#hanse-q");
            keys.fill("#hanse-q", "Okafor");
            keys.follow("form[action$='/people'] button");
            keys.await("a.hanse-person-name");
            keys.follow("a.hanse-person-name");
            assertThat(keys.page().textContent("h1")).isEqualTo("Grace Okafor");
            keys.follow("form[action$='/follow'] button");
            assertThat(keys.page().isVisible("form[action$='/unfollow'] button"))
                    .isTrue();
        });
    }

    @Test
    void somebody_searches_from_the_navigation_of_the_host_and_opens_what_is_found() {
        Keys.as("yann", SITE, keys -> {
            keys.fill("#find", "whistles");
            keys.follow("form.find button");
            keys.await("a.hanse-item-title[href*='/t/']");
            keys.follow("a.hanse-item-title[href*='/t/']");
            assertThat(keys.page().textContent("h1")).isEqualTo("Which gate whistles?");
        });
    }

    @Test
    void somebody_chooses_to_be_told_less() {
        Keys.as("oliver", SITE, keys -> {
            keys.follow(".masthead a[href$='/notifications']");
            keys.follow("a[href$='/notifications/settings']");
            keys.reach("[name='preset']");
            String before = keys.page().inputValue("[name='preset']:checked");
            keys.press("ArrowDown");
            keys.follow("form[action$='/settings/general'] button");
            assertThat(keys.page().isVisible(".hanse-message-success")).isTrue();
            assertThat(keys.page().inputValue("[name='preset']:checked")).isNotEqualTo(before);
        });
    }

    @Test
    void somebody_asks_for_a_copy_of_their_own_data_and_finds_it_there() {
        Keys.as("ines", SITE, keys -> {
            keys.page().navigate("/community/m/edit");
            keys.follow("#hanse-data a");
            keys.follow("form[action$='/me/data/export'] button");
            keys.await("a[href*='/me/data/exports/']");
        });
    }

    @Test
    void a_member_agrees_to_the_charter_before_writing() {
        Keys.as("oliver", SITE, keys -> {
            keys.page().navigate("/community" + GATES);
            keys.follow(".hanse-head a[href$='/charter']");
            assertThat(keys.text()).contains("Close it behind you.");
            keys.follow("form[action$='/charter/agree'] button");
            assertThat(keys.page().isVisible(".hanse-head a[href$='/charter']")).isFalse();
        });
    }
}
