package org.hanse.core.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hanse.core.community.Scene.refuses;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hanse.api.ErrorCode;
import org.hanse.api.Window;
import org.hanse.api.community.Communities;
import org.hanse.api.community.JoinPolicy;
import org.hanse.api.community.MemberLeft;
import org.hanse.api.community.MembershipChanged;
import org.hanse.api.community.Standing;
import org.hanse.api.community.Visibility;
import org.hanse.api.notification.SubjectSource;
import org.hanse.api.notification.SubjectView;
import org.hanse.api.privacy.Erasure;
import org.hanse.api.privacy.ErasureMode;
import org.hanse.api.privacy.Export;
import org.hanse.api.security.Caller;
import org.hanse.api.security.Role;
import org.hanse.core.data.Databases;
import org.hanse.core.data.Product;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RosterTest {

    @RegisterExtension
    static final Databases DATABASES = new Databases();

    private Scene scene = new Scene(DATABASES, Product.H2, Visibility.LISTED, JoinPolicy.OPEN);

    @AfterEach
    void stop() {
        scene.close();
    }

    @Test
    void nobody_gives_a_role_above_their_own_or_acts_on_their_equals() {
        long steward = scene.member("Sten", Role.STEWARD);
        long other = scene.member("Stella", Role.STEWARD);
        long member = scene.member("Mia", Role.MEMBER);

        give(scene.as(steward), member, Role.STEWARD);
        assertThat(role(member)).isEqualTo(Role.STEWARD);
        refuses(ErrorCode.FORBIDDEN, () -> give(scene.as(steward), steward, Role.OWNER));
        refuses(ErrorCode.FORBIDDEN, () -> give(scene.as(steward), other, Role.MEMBER));
        refuses(ErrorCode.FORBIDDEN, () -> remove(scene.as(steward), scene.ada));
        refuses(ErrorCode.FORBIDDEN, () -> give(scene.as(scene.ada), member, Role.GUEST));
    }

    @Test
    void a_member_changes_no_roles_and_a_stranger_finds_nobody_to_change() {
        long member = scene.member("Mia", Role.MEMBER);

        refuses(ErrorCode.FORBIDDEN, () -> give(scene.as(member), member, Role.STEWARD));
        refuses(ErrorCode.NOT_FOUND, () -> give(scene.as(scene.ada), scene.bo, Role.READER));
    }

    @Test
    void whoever_is_removed_reads_no_more_and_does_not_walk_in_again() {
        long member = scene.member("Mia", Role.MEMBER);

        remove(scene.as(scene.ada), member);
        assertThat(scene.as(member).belongsTo(scene.id())).isFalse();
        Standing next = scene.ask(Communities.class, all -> all.join(scene.as(member), scene.id()));
        assertThat(next).isEqualTo(Standing.REQUESTED);
        assertThat(scene.as(member).belongsTo(scene.id())).isFalse();
    }

    @Test
    void whoever_was_removed_does_not_come_back_over_a_request_a_refusal_or_a_link() {
        long member = scene.member("Mia", Role.MEMBER);
        Token token = scene.ask(Invitations.class, all -> all.link(scene.as(scene.ada), scene.id(), 5, 7));
        remove(scene.as(scene.ada), member);

        assertThat(join(member)).isEqualTo(Standing.REQUESTED);
        scene.act(Communities.class, all -> all.leave(scene.as(member), scene.id()));
        assertThat(join(member)).isEqualTo(Standing.REQUESTED);
        scene.act(Admissions.class, all -> all.settle(scene.as(scene.ada), scene.id(), member, false, ""));
        refuses(ErrorCode.CONFLICT, () -> join(member));
        refuses(ErrorCode.FORBIDDEN, () -> scene.act(Guests.class, all -> all.accept(scene.as(member), token.text())));
        assertThat(scene.as(member).belongsTo(scene.id())).isFalse();
    }

    @Test
    void whoever_was_removed_and_let_in_again_comes_and_goes_like_everybody_else() {
        long member = scene.member("Mia", Role.MEMBER);
        remove(scene.as(scene.ada), member);
        join(member);
        scene.act(Admissions.class, all -> all.settle(scene.as(scene.ada), scene.id(), member, true, ""));

        scene.act(Communities.class, all -> all.leave(scene.as(member), scene.id()));
        assertThat(join(member)).isEqualTo(Standing.ACTIVE);
    }

    @Test
    void whoever_is_gone_learns_that_without_the_name_of_what_they_see_no_more() {
        long member = scene.member("Mia", Role.MEMBER);
        remove(scene.as(scene.ada), member);
        assertThat(subject(StandingSubjects.class, member)).isEqualTo("Pumps");

        scene.domains.sql("update hanse_community set openness = 0 where id = " + scene.id());
        assertThat(subject(StandingSubjects.class, member)).isEqualTo("a community that you see no more");
    }

    @Test
    void only_those_who_answer_requests_now_read_of_them() {
        long steward = scene.member("Sten", Role.STEWARD);
        assertThat(subject(RequestSubjects.class, steward)).isEqualTo("Pumps");

        give(scene.as(scene.ada), steward, Role.MEMBER);
        assertThat(subject(RequestSubjects.class, steward)).isEmpty();
    }

    @Test
    void what_somebody_wrote_about_others_is_told_to_them_and_forgotten_with_them() {
        long steward = scene.member("Sten", Role.STEWARD);
        long member = scene.member("Mia", Role.MEMBER);
        remove(scene.as(steward), member);
        List<Object> told = new ArrayList<>();
        scene.domains.answer(
                scene.as(steward),
                MembershipData.class,
                data -> scene.domains.inTransaction(() -> {
                    data.export(steward, told(told));
                    data.erase(new Erasure(steward, "Sten", ErasureMode.EVERYTHING));
                    return true;
                }));

        assertThat(told).asString().contains("Sold things");
        List<Step> steps = scene.ask(
                Histories.class,
                all -> all.of(scene.as(scene.ada), scene.id(), Window.first(10)).items());
        assertThat(steps).extracting(Step::reason).containsOnly("");
    }

    @Test
    void whoever_is_erased_leaves_for_all_to_hear_and_the_oldest_steward_succeeds() {
        long heir = scene.member("Sten", Role.STEWARD);
        scene.member("Stella", Role.STEWARD);
        scene.domains.signals.clear();
        erase(scene.ada);

        assertThat(role(heir)).isEqualTo(Role.OWNER);
        assertThat(changes())
                .extracting(MembershipChanged::member, MembershipChanged::from, MembershipChanged::to)
                .containsExactly(
                        tuple(scene.ada, Standing.ACTIVE, Standing.LEFT),
                        tuple(heir, Standing.ACTIVE, Standing.ACTIVE));
        assertThat(changes()).extracting(MembershipChanged::role).containsExactly(Role.GUEST, Role.OWNER);
        assertThat(scene.domains.signals).hasAtLeastOneElementOfType(MemberLeft.class);
    }

    @Test
    void a_community_without_stewards_is_left_without_an_owner_and_counts_one_member_less() {
        long mia = scene.member("Mia", Role.MEMBER);
        erase(scene.ada);

        assertThat(role(mia)).isEqualTo(Role.MEMBER);
        assertThat(scene.ask(Communities.class, all -> all.find(scene.as(mia), scene.id()))
                        .orElseThrow()
                        .members())
                .isOne();
    }

    private void erase(long member) {
        scene.domains.answer(
                scene.as(member),
                MembershipData.class,
                data -> scene.domains.inTransaction(() -> {
                    data.erase(new Erasure(member, "Somebody", ErasureMode.ANONYMISE));
                    return true;
                }));
    }

    private List<MembershipChanged> changes() {
        return scene.domains.signals.stream()
                .filter(MembershipChanged.class::isInstance)
                .map(MembershipChanged.class::cast)
                .toList();
    }

    private String subject(Class<? extends SubjectSource> source, long reader) {
        return scene.domains.answer(
                scene.as(reader),
                source,
                all -> all.seenBy(scene.as(reader), Set.of(scene.id())).values().stream()
                        .map(SubjectView::title)
                        .findFirst()
                        .orElse(""));
    }

    private static Export told(List<Object> told) {
        return new Export() {
            @Override
            public Locale locale() {
                return Locale.ENGLISH;
            }

            @Override
            public void item(String data, Map<String, ?> item) {
                told.add(item);
            }

            @Override
            public void file(String data, String name, InputStream content) {
                throw new AssertionError(name);
            }
        };
    }

    @Test
    void a_member_leaves_and_is_removed_where_the_community_is_archived() {
        long mia = scene.member("Mia", Role.MEMBER);
        long max = scene.member("Max", Role.MEMBER);
        scene.act(Editing.class, all -> all.archive(scene.as(scene.ada), scene.id(), true));

        scene.act(Communities.class, all -> all.leave(scene.as(mia), scene.id()));
        remove(scene.as(scene.ada), max);

        assertThat(scene.as(mia).belongsTo(scene.id())).isFalse();
        assertThat(scene.as(max).belongsTo(scene.id())).isFalse();
        refuses(ErrorCode.CONFLICT, () -> join(mia));
    }

    @Test
    void the_last_owner_keeps_the_role_and_may_hand_it_over() {
        long heir = scene.member("Mia", Role.MEMBER);
        refuses(ErrorCode.CONFLICT, () -> give(scene.as(scene.ada), scene.ada, Role.MEMBER));
        refuses(ErrorCode.FORBIDDEN, () -> handOver(scene.as(heir), heir));

        handOver(scene.as(scene.ada), heir);

        assertThat(role(heir)).isEqualTo(Role.OWNER);
        assertThat(role(scene.ada)).isEqualTo(Role.STEWARD);
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void of_owners_who_all_step_down_at_once_one_stays(Product product) throws Exception {
        scene.close();
        scene = new Scene(DATABASES, product, Visibility.LISTED, JoinPolicy.OPEN);
        List<Long> owners = new ArrayList<>(List.of(scene.ada));
        for (int i = 0; i < 3; i++) {
            owners.add(scene.member("Owner " + i, Role.OWNER));
        }
        List<Runnable> acts = new ArrayList<>();
        for (long owner : owners) {
            Caller caller = scene.as(owner);
            acts.add(() -> give(caller, owner, Role.MEMBER));
        }

        assertThat(Scene.atOnce(acts)).containsOnlyOnce(false);
        assertThat(owners.stream().filter(owner -> role(owner) == Role.OWNER)).hasSize(1);
    }

    private Standing join(long member) {
        return scene.ask(Communities.class, all -> all.join(scene.as(member), scene.id()));
    }

    private Role role(long member) {
        return scene.as(member).roles().getOrDefault(scene.id(), Role.GUEST);
    }

    private void give(Caller caller, long member, Role role) {
        scene.act(Roster.class, roster -> roster.give(caller, scene.id(), member, role));
    }

    private void remove(Caller caller, long member) {
        scene.act(Roster.class, roster -> roster.remove(caller, scene.id(), member, "Sold things"));
    }

    private void handOver(Caller caller, long member) {
        scene.act(Roster.class, roster -> roster.handOver(caller, scene.id(), member));
    }
}
