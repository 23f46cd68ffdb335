package org.hanse.core.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.Window;
import org.hanse.api.badge.Award;
import org.hanse.api.badge.Awards;
import org.hanse.api.community.Communities;
import org.hanse.api.community.NewCommunity;
import org.hanse.api.community.Visibility;
import org.hanse.api.profile.Connections;
import org.hanse.api.security.Acl;
import org.hanse.api.security.Caller;
import org.hanse.core.connection.ConnectionForms;
import org.hanse.core.connection.RelationApi;
import org.hanse.core.data.Databases;
import org.hanse.core.data.Product;
import org.hanse.core.fixture.Domains;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Sue is not in the directory: her profile is open to those who know her, and Bo meets nobody there. */
class UnlistedPeopleTest {

    @RegisterExtension
    static final Databases DATABASES = new Databases();

    private Domains domains;
    private long sue;
    private long bo;

    private void meet(Product product) {
        domains = new Domains(DATABASES.of(product));
        sue = domains.member("Sue Lantern");
        bo = domains.member("Bo");
        list(false);
    }

    @AfterEach
    void stop() {
        domains.close();
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void nobody_opens_an_unlisted_profile_before_it_is_listed_again_but_its_owner_and_administrators(Product product) {
        meet(product);
        domains.publicProfiles.set(true);
        assertThat(isOpenTo(domains.as(bo))).isFalse();
        assertThat(isOpenTo(domains.outsider())).isFalse();
        assertThat(isOpenTo(domains.as(sue))).isTrue();
        assertThat(isOpenTo(domains.administrator())).isTrue();

        list(true);
        assertThat(isOpenTo(domains.as(bo))).isTrue();
        assertThat(isOpenTo(domains.outsider())).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void those_who_are_in_a_community_together_open_it_while_both_are(Product product) {
        meet(product);
        String slug = "u" + Long.toString(sue, 36);
        long community = found(slug);
        assertThat(isOpenTo(domains.as(bo))).isFalse();
        act(bo, Communities.class, (communities, caller) -> communities.join(caller, community));
        assertThat(isOpenTo(domains.as(bo))).isTrue();

        domains.sql("update hanse_membership set left_at = joined_at where member_id = " + bo);
        assertThat(isOpenTo(domains.as(bo))).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void whom_she_asks_or_follows_opens_it_and_who_asked_or_followed_her_does_not(Product product) {
        meet(product);
        list(true);
        act(bo, Connections.class, (connections, caller) -> connections.connect(caller, sue));
        act(bo, Connections.class, (connections, caller) -> connections.follow(caller, sue));
        list(false);
        assertThat(isOpenTo(domains.as(bo))).as("asked and followed").isFalse();

        act(sue, Connections.class, (connections, caller) -> connections.connect(caller, bo));
        assertThat(isOpenTo(domains.as(bo))).as("connected").isTrue();

        long cleo = domains.member("Cleo");
        act(sue, Connections.class, (connections, caller) -> connections.connect(caller, cleo));
        assertThat(isOpenTo(domains.as(cleo))).as("she asked").isTrue();

        long dan = domains.member("Dan");
        act(sue, Connections.class, (connections, caller) -> connections.follow(caller, dan));
        assertThat(isOpenTo(domains.as(dan))).as("she follows").isTrue();

        act(sue, Connections.class, (connections, caller) -> connections.block(caller, dan));
        assertThat(isOpenTo(domains.as(dan))).as("she blocked").isFalse();
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void no_button_and_no_badge_tells_a_stranger_of_her(Product product) {
        meet(product);
        domains.sql(
                "insert into hanse_award (id, badge, member_id, evidence_kind, evidence_id, earned_at, version) values"
                        + " (%d, 'core:x', %d, 'ELSEWHERE', 0, current_timestamp, 0)".formatted(sue, sue));
        assertThat(awards(sue)).hasSize(1);
        assertThat(awards(bo)).isEmpty();

        isMissing(() -> domains.answer(domains.as(bo), RelationApi.class, api -> api.read(sue)));
        for (String deed : List.of("connect", "follow", "ignore")) {
            isMissing(() -> domains.answer(domains.as(bo), ConnectionForms.class, forms -> forms.act(sue, deed, "")));
        }
    }

    private List<Award> awards(long reader) {
        return domains.request(() -> domains.get(Awards.class)
                .of(domains.as(reader), sue, Window.first(5))
                .items());
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void her_own_preview_shows_strangers_nothing_and_her_community_the_profile(Product product) {
        meet(product);
        long community = found("u" + Long.toString(sue, 36));

        assertThat(preview("member")).contains("They do not see your profile at all.");
        assertThat(preview("c" + community)).contains("Sue Lantern");
    }

    private String preview(String as) {
        return domains.page(domains.as(sue), ProfilePages.class, pages -> pages.show(sue, as));
    }

    private long found(String slug) {
        Caller caller = domains.as(sue);
        return domains.request(() -> domains.get(Communities.class)
                .create(caller, new NewCommunity(slug, "Locks", "", "en", Visibility.SIGNED_IN))
                .id());
    }

    private void list(boolean wanted) {
        domains.answer(domains.as(sue), PeoplePages.class, pages -> pages.list(wanted));
    }

    private <T> void act(long member, Class<T> type, BiConsumer<T, Caller> deed) {
        Caller caller = domains.as(member);
        domains.request(() -> {
            deed.accept(domains.get(type), caller);
            return true;
        });
    }

    private static void isMissing(ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        HanseException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.NOT_FOUND));
    }

    /** Return whether a reader opens it; every channel says the same. */
    private boolean isOpenTo(Caller reader) {
        Optional<Profile> found =
                domains.request(() -> domains.get(ProfileBook.class).find(reader, sue));
        Acl acl = domains.request(() -> domains.get(MemberAcl.class));
        boolean open = found.isPresent();
        assertThat(domains.<Boolean>request(() -> acl.canSee(reader, sue))).isEqualTo(open);
        assertThat(domains.<Boolean>request(() -> domains.get(MemberSubjects.class)
                        .seenBy(reader, Set.of(sue))
                        .containsKey(sue)))
                .isEqualTo(open);
        reader.member()
                .ifPresent(member -> assertThat(domains.request(() -> acl.audience(sue, List.of(member))))
                        .hasSize(open && !reader.administrator() ? 1 : 0));
        if (open) {
            assertThat(domains.page(reader, ProfilePages.class, pages -> pages.show(sue, "")))
                    .contains("Sue Lantern");
        } else {
            isMissing(() -> domains.page(reader, ProfilePages.class, pages -> pages.show(sue, "")));
            isMissing(() -> domains.answer(reader, MemberApi.class, api -> api.show(sue)));
            assertThat(domains.request(() -> domains.get(Cards.class).find(reader, sue, "")))
                    .isEmpty();
        }
        return open;
    }
}
