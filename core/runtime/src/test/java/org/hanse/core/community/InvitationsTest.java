package org.hanse.core.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hanse.core.community.Scene.refuses;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hanse.api.ErrorCode;
import org.hanse.api.Window;
import org.hanse.api.community.Communities;
import org.hanse.api.community.Community;
import org.hanse.api.community.JoinPolicy;
import org.hanse.api.community.Standing;
import org.hanse.api.community.Visibility;
import org.hanse.api.profile.Member;
import org.hanse.api.security.Caller;
import org.hanse.api.security.Role;
import org.hanse.core.data.Databases;
import org.hanse.core.data.Product;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InvitationsTest {

    @RegisterExtension
    static final Databases DATABASES = new Databases();

    private Scene scene = new Scene(DATABASES, Product.H2, Visibility.SECRET, JoinPolicy.INVITE_ONLY);

    @AfterEach
    void stop() {
        scene.close();
    }

    @Test
    void an_invited_person_reads_nothing_of_a_secret_community_before_they_accept() {
        invite(scene.as(scene.ada), scene.bo);

        Optional<Community> seen = scene.ask(Communities.class, all -> all.find(scene.as(scene.bo), scene.id()));
        List<Call> calls = scene.ask(PersonalInvitations.class, all -> all.calls(scene.as(scene.bo)));
        assertThat(seen).isEmpty();
        assertThat(calls)
                .singleElement()
                .satisfies(call -> assertThat(call.inviter()).isEqualTo("Ada Byron"));
        scene.act(PersonalInvitations.class, all -> all.answer(scene.as(scene.bo), scene.id(), true));
        assertThat(scene.as(scene.bo).belongsTo(scene.id())).isTrue();
        refuses(
                ErrorCode.NOT_FOUND,
                () -> scene.act(PersonalInvitations.class, all -> all.answer(scene.as(scene.bo), scene.id(), true)));
    }

    @Test
    void an_invitation_that_is_taken_back_lets_nobody_in() {
        invite(scene.as(scene.ada), scene.bo);
        refuses(ErrorCode.CONFLICT, () -> invite(scene.as(scene.ada), scene.bo));

        scene.act(PersonalInvitations.class, all -> all.revoke(scene.as(scene.ada), scene.id(), scene.bo));

        refuses(
                ErrorCode.NOT_FOUND,
                () -> scene.act(PersonalInvitations.class, all -> all.answer(scene.as(scene.bo), scene.id(), true)));
    }

    @Test
    void members_are_found_by_the_beginnings_of_their_names_and_nothing_else() {
        long percent = scene.domains.member("100% Sure");
        assertThat(found("did")).extracting(Member::id).contains(scene.bo);
        assertThat(found("bo d")).extracting(Member::id).contains(scene.bo);
        assertThat(found("0%")).extracting(Member::id).doesNotContain(percent, scene.bo);
        assertThat(found("100%")).extracting(Member::id).contains(percent);
        assertThat(found("ada")).extracting(Member::id).doesNotContain(scene.ada);
    }

    @Test
    void whoever_is_not_in_the_directory_is_not_found_to_be_invited() {
        scene.domains.sql("insert into hanse_listing (member_id, sort_name, listed) values (%d, 'bo', false)"
                .formatted(scene.bo));

        assertThat(found("did")).extracting(Member::id).doesNotContain(scene.bo);
    }

    @Test
    void a_link_ends_for_newcomers_when_its_inviter_may_not_invite_any_more() {
        long mia = scene.member("Mia", Role.MEMBER);
        Token token = link(scene.as(mia), 5, 7);
        scene.act(Roster.class, all -> all.give(scene.as(scene.ada), scene.id(), mia, Role.READER));
        refuses(ErrorCode.NOT_FOUND, () -> accept(scene.as(scene.bo), token.text()));

        scene.act(Roster.class, all -> all.give(scene.as(scene.ada), scene.id(), mia, Role.MEMBER));
        scene.domains.sql("update hanse_community set join_policy = 'REQUEST' where id = " + scene.id());
        refuses(ErrorCode.NOT_FOUND, () -> accept(scene.as(scene.bo), token.text()));
        scene.act(Roster.class, all -> all.give(scene.as(scene.ada), scene.id(), mia, Role.STEWARD));
        accept(scene.as(scene.bo), token.text());
        assertThat(scene.as(scene.bo).belongsTo(scene.id())).isTrue();
    }

    @Test
    void what_a_facilitator_refused_is_not_undone_by_a_link_of_a_member() {
        long mia = scene.member("Mia", Role.MEMBER);
        Token token = link(scene.as(mia), 5, 7);
        scene.domains.sql("update hanse_community set openness = 1, join_policy = 'REQUEST' where id = " + scene.id());
        scene.act(Communities.class, all -> all.join(scene.as(scene.bo), scene.id()));
        scene.act(Admissions.class, all -> all.settle(scene.as(scene.ada), scene.id(), scene.bo, false, ""));
        scene.domains.sql("update hanse_community set join_policy = 'INVITE_ONLY' where id = " + scene.id());

        refuses(ErrorCode.NOT_FOUND, () -> accept(scene.as(scene.bo), token.text()));
    }

    @Test
    void mails_count_for_a_day_whether_or_not_the_invitation_has_ended() {
        for (int i = 0; i < 200; i++) {
            mailed(i);
        }
        refuses(ErrorCode.CONFLICT, this::demandDay);

        scene.domains.now.set(scene.domains.now.get().plus(Duration.ofDays(1)));
        demandDay();
    }

    @Test
    void a_mail_is_sent_again_after_an_hour_at_the_earliest() {
        Instant now = scene.domains.now.get();
        InvitationEntity invitation =
                new InvitationEntity(1, scene.id(), scene.ada, "", 1, now, now.plus(InvitationRules.LONGEST));
        refuses(ErrorCode.CONFLICT, () -> demandRest(invitation));
        invitation.send(Token.create(1), now);
        refuses(ErrorCode.CONFLICT, () -> demandRest(invitation));

        scene.domains.now.set(now.plus(Duration.ofMinutes(61)));
        demandRest(invitation);
    }

    private void demandRest(InvitationEntity invitation) {
        scene.act(InvitationRules.class, all -> all.demandRest(scene.as(scene.ada), invitation));
    }

    private void demandDay() {
        scene.act(InvitationRules.class, all -> all.demandDay(scene.as(scene.ada), scene.ada));
    }

    private void mailed(int number) {
        Instant now = scene.domains.now.get();
        scene.domains.inTransaction(() -> {
            InvitationEntity sent =
                    new InvitationEntity(number, scene.id(), scene.ada, "", 1, now, now.plus(InvitationRules.LONGEST));
            sent.address("a" + number + "@example.org");
            sent.send(Token.create(number), now);
            sent.end(now);
            scene.domains.get(EntityManager.class).persist(sent);
            return true;
        });
    }

    @Test
    void a_link_lets_in_as_many_as_it_is_for_and_is_kept_as_a_hash_only() {
        Token token = link(scene.as(scene.ada), 1, 7);
        long cy = scene.domains.member("Cy");

        accept(scene.as(scene.bo), token.text());

        assertThat(scene.as(scene.bo).belongsTo(scene.id())).isTrue();
        refuses(ErrorCode.NOT_FOUND, () -> accept(scene.as(cy), token.text()));
        assertThat(token.hash()).isNotEqualTo(token.secret()).hasSize(64);
        assertThat(token.secret()).hasSizeGreaterThanOrEqualTo(43);
        assertThat(token.toString()).doesNotContain(token.secret());
    }

    @Test
    void a_link_that_is_late_or_altered_opens_nothing() {
        Token token = link(scene.as(scene.ada), 5, 7);
        refuses(ErrorCode.NOT_FOUND, () -> accept(scene.as(scene.bo), token.invitation() + "-" + "x".repeat(43)));
        refuses(ErrorCode.NOT_FOUND, () -> accept(scene.as(scene.bo), "nonsense"));

        scene.domains.now.set(scene.domains.now.get().plus(Duration.ofDays(8)));
        refuses(ErrorCode.NOT_FOUND, () -> accept(scene.as(scene.bo), token.text()));
    }

    @Test
    void members_make_small_links_and_facilitators_large_ones() {
        long mia = scene.member("Mia", Role.MEMBER);

        refuses(ErrorCode.INVALID, () -> link(scene.as(mia), 11, 7));
        refuses(ErrorCode.INVALID, () -> link(scene.as(scene.ada), 5001, 7));
        refuses(ErrorCode.INVALID, () -> link(scene.as(scene.ada), 10, 91));
        assertThat(link(scene.as(scene.ada), 5000, 90).secret()).isNotEmpty();
        for (int i = 0; i < 10; i++) {
            link(scene.as(mia), 10, 7);
        }
        refuses(ErrorCode.CONFLICT, () -> link(scene.as(mia), 1, 7));
    }

    @Test
    void what_a_member_promised_ends_with_the_membership_and_others_do_not_see_it() {
        long mia = scene.member("Mia", Role.MEMBER);
        long max = scene.member("Max", Role.MEMBER);
        Token token = link(scene.as(mia), 5, 7);
        assertThat(pending(scene.as(max))).isEmpty();
        assertThat(pending(scene.as(scene.ada))).hasSize(1);
        refuses(
                ErrorCode.NOT_FOUND,
                () -> scene.act(Invitations.class, all -> all.revoke(scene.as(max), scene.id(), token.invitation())));

        scene.act(Roster.class, roster -> roster.remove(scene.as(scene.ada), scene.id(), mia, ""));

        refuses(ErrorCode.NOT_FOUND, () -> accept(scene.as(scene.bo), token.text()));
    }

    @Test
    void whoever_was_removed_does_not_come_back_by_a_link() {
        long mia = scene.member("Mia", Role.MEMBER);
        Token token = link(scene.as(scene.ada), 5, 7);
        scene.act(Roster.class, roster -> roster.remove(scene.as(scene.ada), scene.id(), mia, ""));

        refuses(ErrorCode.FORBIDDEN, () -> accept(scene.as(mia), token.text()));
    }

    @Test
    void invitations_end_by_themselves_and_addresses_are_forgotten() {
        invite(scene.as(scene.ada), scene.bo);
        link(scene.as(scene.ada), 5, 7);
        scene.domains.now.set(scene.domains.now.get().plus(Duration.ofDays(91)));

        scene.domains.inTransaction(() -> {
            scene.domains.get(InvitationExpiry.class).run();
            return true;
        });

        assertThat(pending(scene.as(scene.ada))).isEmpty();
        Standing standing = scene.ask(Standings.class, all -> all.of(scene.id(), scene.bo));
        assertThat(standing).isEqualTo(Standing.LEFT);
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void of_many_who_open_a_link_for_three_at_once_three_come_in(Product product) throws Exception {
        scene.close();
        scene = new Scene(DATABASES, product, Visibility.SECRET, JoinPolicy.INVITE_ONLY);
        Token token = link(scene.as(scene.ada), 3, 7);
        List<Runnable> acts = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            Caller caller = scene.as(scene.domains.member("Guest " + i));
            acts.add(() -> accept(caller, token.text()));
        }

        assertThat(Scene.atOnce(acts)).filteredOn(done -> done).hasSize(3);
        Optional<Community> found = scene.ask(Communities.class, all -> all.find(scene.as(scene.ada), scene.id()));
        assertThat(found.orElseThrow().members()).isEqualTo(4);
    }

    private List<Member> found(String words) {
        return scene.ask(PersonalInvitations.class, all -> all.found(scene.as(scene.ada), scene.id(), words));
    }

    private List<Invitation> pending(Caller caller) {
        return scene.ask(
                Invitations.class,
                all -> all.pending(caller, scene.id(), Window.first(20)).items());
    }

    private void invite(Caller caller, long member) {
        scene.act(PersonalInvitations.class, all -> all.invite(caller, scene.id(), member, "Come and see"));
    }

    private Token link(Caller caller, int most, int days) {
        return scene.ask(Invitations.class, all -> all.link(caller, scene.id(), most, days));
    }

    private void accept(Caller caller, String token) {
        scene.act(Guests.class, all -> all.accept(caller, token));
    }
}
