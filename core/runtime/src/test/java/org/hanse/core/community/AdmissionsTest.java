package org.hanse.core.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.Window;
import org.hanse.api.community.Communities;
import org.hanse.api.community.Community;
import org.hanse.api.community.JoinPolicy;
import org.hanse.api.community.MembershipChanged;
import org.hanse.api.community.NewCommunity;
import org.hanse.api.community.Standing;
import org.hanse.api.community.Visibility;
import org.hanse.api.security.Caller;
import org.hanse.core.data.Databases;
import org.hanse.core.data.Product;
import org.hanse.core.fixture.Domains;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AdmissionsTest {

    @RegisterExtension
    static final Databases DATABASES = new Databases();

    private static int slugs;

    private Domains domains = new Domains(DATABASES.of(Product.H2));
    private long owner = domains.member("Ada");
    private long bo = domains.member("Bo");

    @AfterEach
    void stop() {
        domains.close();
    }

    @Test
    void whoever_asks_to_join_belongs_nowhere_until_a_facilitator_says_yes() {
        Community community = create(JoinPolicy.REQUEST, Visibility.LISTED);

        assertThat(join(domains.as(bo), community, "I keep pumps running")).isEqualTo(Standing.REQUESTED);
        assertThat(domains.as(bo).belongsTo(community.id())).isFalse();
        assertThat(requests(domains.as(owner), community))
                .singleElement()
                .satisfies(waiting -> assertThat(waiting.reason()).isEqualTo("I keep pumps running"));

        settle(domains.as(owner), community, bo, true);
        assertThat(domains.as(bo).belongsTo(community.id())).isTrue();
        assertThat(requests(domains.as(owner), community)).isEmpty();
        assertThat(changes())
                .extracting(MembershipChanged::member, MembershipChanged::actor, MembershipChanged::to)
                .containsExactly(
                        tuple(owner, owner, Standing.ACTIVE),
                        tuple(bo, bo, Standing.REQUESTED),
                        tuple(bo, owner, Standing.ACTIVE));
    }

    @Test
    void a_request_that_was_refused_is_not_asked_again_for_a_month() {
        Community community = create(JoinPolicy.REQUEST, Visibility.LISTED);
        join(domains.as(bo), community, "");
        settle(domains.as(owner), community, bo, false);

        refuses(ErrorCode.CONFLICT, () -> join(domains.as(bo), community, ""));
        domains.now.set(domains.now.get().plus(Duration.ofDays(31)));
        assertThat(join(domains.as(bo), community, "")).isEqualTo(Standing.REQUESTED);
    }

    @Test
    void a_request_that_is_taken_back_cannot_be_settled() {
        Community community = create(JoinPolicy.REQUEST, Visibility.LISTED);
        join(domains.as(bo), community, "");
        leave(domains.as(bo), community);

        refuses(ErrorCode.CONFLICT, () -> settle(domains.as(owner), community, bo, true));
        assertThat(domains.as(bo).belongsTo(community.id())).isFalse();
    }

    @Test
    void only_facilitators_see_and_settle_requests() {
        Community community = create(JoinPolicy.REQUEST, Visibility.LISTED);
        join(domains.as(bo), community, "");

        refuses(ErrorCode.FORBIDDEN, () -> requests(domains.as(bo), community));
        refuses(ErrorCode.FORBIDDEN, () -> settle(domains.as(bo), community, bo, true));
        Community secret = create(JoinPolicy.REQUEST, Visibility.SECRET);
        refuses(ErrorCode.NOT_FOUND, () -> settle(domains.as(bo), secret, bo, true));
    }

    @Test
    void nobody_walks_into_a_community_of_invitations() {
        Community community = create(JoinPolicy.INVITE_ONLY, Visibility.PUBLIC);

        refuses(ErrorCode.FORBIDDEN, () -> join(domains.as(bo), community, ""));
    }

    @Test
    void a_member_who_is_away_stays_one_and_comes_back() {
        Community community = create(JoinPolicy.OPEN, Visibility.PUBLIC);
        join(domains.as(bo), community, "");

        pause(bo, community, true);
        assertThat(standing(bo, community)).isEqualTo(Standing.PAUSED);
        assertThat(domains.as(bo).belongsTo(community.id())).isTrue();
        pause(bo, community, false);
        assertThat(standing(bo, community)).isEqualTo(Standing.ACTIVE);
        long stranger = domains.member("Cy");
        refuses(ErrorCode.FORBIDDEN, () -> pause(stranger, community, true));
    }

    @Test
    void a_facilitator_reads_who_came_and_went_and_a_member_reads_their_own() {
        Community community = create(JoinPolicy.REQUEST, Visibility.LISTED);
        join(domains.as(bo), community, "Pumps");
        settle(domains.as(owner), community, bo, true);

        assertThat(history(domains.as(owner), community))
                .extracting(Step::to)
                .containsExactly(Standing.ACTIVE, Standing.REQUESTED, Standing.ACTIVE);
        List<Step> own = domains.request(() -> domains.get(Histories.class)
                .own(domains.as(bo), community.id(), Window.first(10))
                .items());
        assertThat(own).extracting(Step::actorName).containsExactly("Ada", "Bo");
        refuses(ErrorCode.FORBIDDEN, () -> history(domains.as(bo), community));
    }

    @Test
    void people_come_and_go_with_their_groups_where_the_community_says_so() {
        Community community = create(JoinPolicy.RULE, Visibility.LISTED);
        rule(community, true, true);

        follow(bo, Set.of("plumbers"));
        assertThat(domains.as(bo).belongsTo(community.id())).isTrue();
        assertThat(changes())
                .last()
                .satisfies(change -> assertThat(change.actor()).isZero());
        follow(bo, Set.of("painters"));
        assertThat(domains.as(bo).belongsTo(community.id())).isFalse();
        follow(owner, Set.of());
        assertThat(domains.as(owner).belongsTo(community.id())).isTrue();
    }

    @Test
    void whoever_left_by_themselves_is_not_brought_back_by_their_group_and_may_join_again() {
        Community community = create(JoinPolicy.RULE, Visibility.LISTED);
        rule(community, true, true);
        follow(bo, Set.of("plumbers"));
        leave(domains.as(bo), community);

        follow(bo, Set.of("plumbers", "others"));
        assertThat(domains.as(bo).belongsTo(community.id())).isFalse();
        refuses(ErrorCode.FORBIDDEN, () -> join(domains.as(bo), community, ""));
        assertThat(join(in(bo, "plumbers"), community, "")).isEqualTo(Standing.ACTIVE);
    }

    @Test
    void whoever_was_removed_is_not_brought_back_by_their_group() {
        Community community = create(JoinPolicy.RULE, Visibility.LISTED);
        rule(community, true, true);
        follow(bo, Set.of("plumbers"));
        domains.request(() -> {
            domains.get(Roster.class).remove(domains.as(owner), community.id(), bo, "");
            return true;
        });
        assertThat(join(in(bo, "plumbers"), community, "")).isEqualTo(Standing.REQUESTED);

        follow(bo, Set.of("plumbers", "others"));
        assertThat(domains.as(bo).belongsTo(community.id())).isFalse();
    }

    @Test
    void a_group_alone_brings_nobody_in_where_people_join_by_themselves() {
        Community community = create(JoinPolicy.RULE, Visibility.LISTED);
        rule(community, false, false);

        follow(bo, Set.of("plumbers"));
        assertThat(domains.as(bo).belongsTo(community.id())).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void of_answers_at_once_one_counts_and_the_others_are_told(Product product) throws Exception {
        domains.close();
        domains = new Domains(DATABASES.of(product));
        owner = domains.member("Ada");
        bo = domains.member("Bo");
        Community community = create(JoinPolicy.REQUEST, Visibility.LISTED);
        join(domains.as(bo), community, "");
        Caller ada = domains.as(owner);
        Caller asking = domains.as(bo);

        List<Callable<Boolean>> acts = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            boolean taken = i % 2 == 0;
            acts.add(() -> tried(() -> settle(ada, community, bo, taken)));
        }
        acts.add(() -> tried(() -> leave(asking, community)));

        assertThat(atOnce(acts).subList(0, 4)).filteredOn(done -> done).hasSizeLessThanOrEqualTo(1);
        assertThat(requests(ada, community)).isEmpty();
        boolean belongs = domains.as(bo).belongsTo(community.id());
        assertThat(found(community).members()).isEqualTo(belongs ? 2 : 1);
        assertThat(standing(bo, community).isMember()).isEqualTo(belongs);
    }

    private static List<Boolean> atOnce(List<Callable<Boolean>> acts) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(acts.size());
        try {
            List<Boolean> done = new ArrayList<>();
            for (Future<Boolean> act : threads.invokeAll(acts)) {
                done.add(act.get());
            }
            return done;
        } finally {
            threads.shutdown();
        }
    }

    private static boolean tried(Runnable act) {
        try {
            act.run();
            return true;
        } catch (HanseException e) {
            assertThat(e.code()).isEqualTo(ErrorCode.CONFLICT);
            return false;
        }
    }

    private Community create(JoinPolicy joining, Visibility visibility) {
        return domains.request(() -> domains.get(Communities.class)
                .create(
                        domains.as(owner),
                        new NewCommunity("a" + ++slugs, "Community " + slugs, "", "en", visibility, joining)));
    }

    private Community found(Community community) {
        return domains.request(() -> domains.get(Communities.class).find(domains.as(owner), community.id()))
                .orElseThrow();
    }

    private void rule(Community community, boolean joins, boolean leaves) {
        domains.sql("update hanse_community set group_joins = %s, group_leaves = %s where id = %d"
                .formatted(joins, leaves, community.id()));
        domains.inTransaction(() -> {
            domains.get(GroupRules.class).replace(community.id(), List.of("plumbers", "masons"));
            return true;
        });
    }

    private void follow(long member, Set<String> groups) {
        domains.request(() -> {
            domains.get(GroupMemberships.class).follow(member, groups);
            return true;
        });
    }

    private Caller in(long member, String group) {
        Caller caller = domains.as(member);
        return new Caller(
                caller.member(), caller.name(), caller.locale(), caller.zone(), Map.of(), Set.of(group), false);
    }

    private Standing join(Caller caller, Community community, String reason) {
        return domains.request(() -> domains.get(Communities.class).join(caller, community.id(), reason));
    }

    private void leave(Caller caller, Community community) {
        domains.request(() -> {
            domains.get(Communities.class).leave(caller, community.id());
            return true;
        });
    }

    private void pause(long member, Community community, boolean away) {
        domains.request(() -> {
            domains.get(Joining.class).pause(domains.as(member), community.id(), away);
            return true;
        });
    }

    private Standing standing(long member, Community community) {
        return domains.request(() -> domains.get(Communities.class).standing(domains.as(member), community.id()));
    }

    private void settle(Caller caller, Community community, long member, boolean taken) {
        domains.request(() -> {
            domains.get(Admissions.class).settle(caller, community.id(), member, taken, "");
            return true;
        });
    }

    private List<Waiting> requests(Caller caller, Community community) {
        return domains.request(() -> domains.get(Admissions.class)
                .requests(caller, community.id(), Window.first(10))
                .items());
    }

    private List<Step> history(Caller caller, Community community) {
        return domains.request(() -> domains.get(Histories.class)
                .of(caller, community.id(), Window.first(10))
                .items());
    }

    private List<MembershipChanged> changes() {
        return domains.signals.stream()
                .filter(MembershipChanged.class::isInstance)
                .map(MembershipChanged.class::cast)
                .toList();
    }

    private static void refuses(ErrorCode code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        HanseException.class, e -> assertThat(e.code()).isEqualTo(code));
    }
}
