package org.hanse.core.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.hanse.api.community.Visibility;
import org.hanse.core.data.HandClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PermissionsTest {

    private static final HandClock CLOCK = new HandClock();

    private static Realm realm;
    private static Place open;

    @BeforeAll
    static void start(@TempDir Path home) {
        realm = new Realm(home, CLOCK);
        open = realm.place(Visibility.PUBLIC);
    }

    @AfterAll
    static void stop() {
        realm.close();
    }

    /** As if another node had changed it back: rules are read again after a while. */
    @AfterEach
    void forget() {
        realm.settle();
        realm.rows().restore();
        CLOCK.pass(Duration.ofSeconds(10));
    }

    private static int decide(String who, String permission, String role) {
        return realm.site()
                .visitor(who)
                .form("/c/" + open.slug() + "/permissions", Map.of(permission, role))
                .statusCode();
    }

    private static int everywhere(String permission, String role) {
        return realm.visitor(Kind.ADMINISTRATOR)
                .form("/admin/permissions", Map.of(permission, role))
                .statusCode();
    }

    private static int reply(Kind kind) {
        return realm.visitor(kind).reply(Long.toString(open.topic()), "A word.").statusCode();
    }

    @Test
    void a_community_asks_for_a_higher_role_and_gives_it_up_again() {
        assertThat(reply(Kind.MEMBER)).isEqualTo(303);
        assertThat(decide(Realm.OWNER, "forum.write", "MODERATOR")).isEqualTo(303);

        assertThat(reply(Kind.MEMBER)).isEqualTo(403);
        assertThat(reply(Kind.FACILITATOR)).isEqualTo(303);
        assertThat(realm.visitor(Kind.MEMBER).get("/t/" + open.topic()).body()).doesNotContain("name=\"source\"");
        assertThat(realm.visitor(Kind.MEMBER).status("/c/elsewhere")).isEqualTo(200);

        assertThat(decide(Realm.OWNER, "forum.write", "")).isEqualTo(303);
        assertThat(reply(Kind.MEMBER)).isEqualTo(303);
    }

    @Test
    void a_community_opens_itself_to_those_who_only_see_it_but_not_to_those_who_are_not_signed_in() {
        assertThat(reply(Kind.OTHER)).isEqualTo(403);
        assertThat(decide(Realm.OWNER, "forum.write", "GUEST")).isEqualTo(303);

        assertThat(reply(Kind.OTHER)).isEqualTo(303);
        assertThat(reply(Kind.ANONYMOUS)).isEqualTo(401);
    }

    @Test
    void what_only_members_may_do_is_never_for_those_who_do_not_belong() {
        assertThat(decide(Realm.OWNER, "community.invite", "GUEST")).isEqualTo(422);
        assertThat(everywhere("community.invite", "GUEST")).isEqualTo(422);
        assertThat(decide(Realm.OWNER, "community.invite", "READER")).isEqualTo(303);
    }

    @Test
    void what_is_decided_for_all_communities_wins_over_what_is_more_open() {
        assertThat(everywhere("forum.write", "STEWARD")).isEqualTo(303);
        assertThat(decide(Realm.OWNER, "forum.write", "MEMBER")).isEqualTo(303);

        assertThat(reply(Kind.MEMBER)).isEqualTo(403);
        assertThat(reply(Kind.FACILITATOR)).isEqualTo(303);
        assertThat(decide(Realm.OWNER, "forum.write", "OWNER")).isEqualTo(303);
        assertThat(reply(Kind.FACILITATOR)).isEqualTo(403);
    }

    @Test
    void nobody_gives_what_he_does_not_have_nor_opens_what_looks_after_a_community() {
        assertThat(decide(Kind.FACILITATOR.title(), "forum.write", "OWNER")).isEqualTo(422);
        assertThat(decide(Realm.OWNER, "event.manage", "READER")).isEqualTo(422);
        assertThat(decide(Realm.OWNER, "event.manage", "EVERYBODY")).isEqualTo(422);
        assertThat(decide(Kind.FACILITATOR.title(), "community.archive", "STEWARD"))
                .isEqualTo(303);
        assertThat(realm.rows().changed()).doesNotContain("hanse_permission_rule");
    }

    @Test
    void only_those_who_look_after_a_community_decide() {
        assertThat(decide(Kind.MEMBER.title(), "forum.write", "READER")).isEqualTo(403);
        assertThat(decide(Kind.OTHER.title(), "forum.write", "READER")).isEqualTo(403);
        assertThat(realm.visitor(Kind.MEMBER)
                        .form("/admin/permissions", Map.of("forum.write", "READER"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(realm.rows().changed()).doesNotContain("hanse_permission_rule");
    }

    @Test
    void the_audit_says_who_decided_what_and_what_held_before() {
        decide(Realm.OWNER, "forum.write", "MODERATOR");
        decide(Realm.OWNER, "forum.write", "MODERATOR");
        everywhere("forum.write", "CONTRIBUTOR");
        realm.settle();

        String audit = realm.visitor(Kind.ADMINISTRATOR).get("/admin/audit").body();
        assertThat(audit)
                .contains(
                        "Decide who has the permission forum.write",
                        "owner (member",
                        "community %d: MEMBER, then MODERATOR".formatted(open.community()),
                        "all communities: MEMBER, then CONTRIBUTOR")
                .doesNotContain("MODERATOR, then MODERATOR");
    }

    @Test
    void the_audit_says_whom_an_administrator_made_an_owner_and_not_whom_owners_did() {
        long member = realm.member(Kind.MEMBER);
        realm.visitor(Kind.ADMINISTRATOR)
                .form("/admin/ownerless/" + open.community(), Map.of("member", Long.toString(member)));
        realm.site()
                .visitor(Realm.OWNER)
                .form(
                        "/c/%s/members/%d/role".formatted(open.slug(), realm.member(Kind.FACILITATOR)),
                        Map.of("role", "OWNER"));
        realm.settle();

        assertThat(realm.visitor(Kind.ADMINISTRATOR).get("/admin/audit").body())
                .contains(
                        "Make member %d the owner of a community".formatted(member),
                        "community %d: MEMBER, then OWNER".formatted(open.community()))
                .doesNotContain("Make member " + realm.member(Kind.FACILITATOR));
        assertThat(realm.rows()
                        .number(
                                "select count(*) from hanse_membership where community_id = ? and member_role = 'OWNER'",
                                open.community()))
                .isEqualTo(3);
    }

    @Test
    void the_page_names_permissions_in_words_and_offers_what_one_may_choose() {
        String page = realm.visitor(Kind.FACILITATOR)
                .get("/c/" + open.slug() + "/permissions")
                .body();

        assertThat(page)
                .contains("Write topics and replies", "name=\"forum.write\"", "Plan events")
                .doesNotContain("name=\"community.archive\"", "value=\"OWNER\"");
        assertThat(realm.visitor(Kind.ADMINISTRATOR).get("/admin/permissions").body())
                .contains("Write topics and replies", "value=\"OWNER\"");
    }
}
