package org.hanse.core.badge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.hanse.api.Window;
import org.hanse.api.badge.Award;
import org.hanse.api.badge.Awards;
import org.hanse.api.badge.BadgeAwarded;
import org.hanse.api.badge.Evidence;
import org.hanse.api.community.Communities;
import org.hanse.api.community.NewCommunity;
import org.hanse.api.community.Visibility;
import org.hanse.api.event.Calendar;
import org.hanse.api.event.EventAnswered;
import org.hanse.api.event.EventDetails;
import org.hanse.api.event.Rsvp;
import org.hanse.api.forum.Forum;
import org.hanse.api.forum.NewTopic;
import org.hanse.api.forum.PostWritten;
import org.hanse.api.forum.Topics;
import org.hanse.api.security.Caller;
import org.hanse.api.signal.Signal;
import org.hanse.core.data.Databases;
import org.hanse.core.data.Product;
import org.hanse.core.data.UnitOfWork;
import org.hanse.core.fixture.Domains;
import org.hanse.core.profile.ProfilePages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class BadgesTest {

    @RegisterExtension
    static final Databases DATABASES = new Databases();

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private static int communities;

    private Domains domains;
    private long ada;
    private long bo;

    @BeforeEach
    void start() {
        domains = new Domains(DATABASES.of(Product.H2));
        ada = domains.member("Ada");
        bo = domains.member("Bo");
    }

    @AfterEach
    void stop() {
        domains.close();
    }

    @Test
    void the_first_reply_to_somebody_elses_topic_earns_a_badge_once_with_that_reply_as_evidence() {
        long community = community(Visibility.PUBLIC);
        long topic = topic(community);
        reply(ada, topic);
        long first = reply(bo, topic);
        reply(bo, topic);
        deliverTwice();

        assertThat(awards(domains.as(bo), bo))
                .singleElement()
                .satisfies(award -> assertThat(award.badge()).isEqualTo("core:first-reply"))
                .satisfies(award -> assertThat(award.evidence()).contains(new Evidence(Evidence.Kind.POST, first)));
        assertThat(awards(domains.as(bo), ada)).isEmpty();
        assertThat(domains.signals.stream().filter(BadgeAwarded.class::isInstance))
                .hasSize(1);
    }

    @Test
    void a_guest_who_comes_makes_a_host_of_the_organiser_and_nobody_else_does() {
        long community = community(Visibility.PUBLIC);
        long event = event(community);
        answer(ada, event, Rsvp.GOING);
        answer(bo, event, Rsvp.INTERESTED);
        deliverTwice();
        assertThat(awards(domains.as(bo), ada)).isEmpty();

        answer(bo, event, Rsvp.GOING);
        deliverTwice();
        assertThat(awards(domains.as(bo), ada)).extracting(Award::badge).containsExactly("core:host");
        assertThat(awards(domains.as(bo), bo)).isEmpty();
    }

    @Test
    void a_badge_that_was_earned_in_private_is_not_shown_to_others() {
        long secret = community(Visibility.SECRET);
        reply(bo, topic(secret));
        deliverTwice();
        Caller member = domains.as(bo);
        Caller stranger = domains.as(domains.member("Cleo"));

        assertThat(awards(member, bo))
                .singleElement()
                .satisfies(award -> assertThat(award.evidence()).isPresent());
        assertThat(awards(stranger, bo)).isEmpty();
        assertThat(profile(member)).contains("First reply").contains("Locks at night");
        assertThat(profile(stranger)).doesNotContain("First reply", "Locks at night");
    }

    @Test
    void evidence_of_a_guarded_kind_is_hidden_with_it_and_the_badge_from_others() {
        long topic = topic(community(Visibility.PUBLIC));
        reply(bo, topic);
        deliverTwice();
        domains.closedTypes.add(Forum.DISCUSSION);

        assertThat(awards(domains.as(bo), bo))
                .singleElement()
                .satisfies(award -> assertThat(award.evidence()).isEmpty());
        assertThat(awards(domains.as(domains.member("Cleo")), bo)).isEmpty();
    }

    @Test
    void somebody_who_may_not_see_people_sees_no_awards() {
        reply(bo, topic(community(Visibility.PUBLIC)));
        deliverTwice();

        assertThat(awards(domains.outsider(), bo)).isEmpty();
    }

    @Test
    void badges_from_elsewhere_stand_apart_and_count_as_no_award() {
        domains.request(() -> domains.get(UnitOfWork.class).inTransaction(() -> {
            BadgeArchive archive = domains.get(BadgeArchive.class);
            archive.recorded(bo, "Popular Question", "conlang.example", Instant.parse("2020-01-01T00:00:00Z"));
            archive.recorded(bo, "Popular Question", "conlang.example", Instant.parse("2021-01-01T00:00:00Z"));
            return true;
        }));

        assertThat(awards(domains.as(bo), bo)).isEmpty();
        assertThat(profile(domains.as(ada)))
                .contains("Recorded elsewhere")
                .contains("Popular Question")
                .contains("2 times");
    }

    /** As the outbox may: every signal comes twice. */
    private void deliverTwice() {
        List<Signal> sent = domains.signals.stream()
                .filter(signal -> signal instanceof PostWritten || signal instanceof EventAnswered)
                .toList();
        for (int time = 0; time < 2; time++) {
            sent.forEach(signal ->
                    domains.request(() -> domains.get(UnitOfWork.class).inTransaction(() -> {
                        domains.get(EvaluateRules.class).on(signal);
                        return true;
                    })));
        }
    }

    private List<Award> awards(Caller caller, long member) {
        return domains.request(() ->
                domains.get(Awards.class).of(caller, member, Window.first(10)).items());
    }

    private String profile(Caller caller) {
        return domains.page(caller, ProfilePages.class, pages -> pages.show(bo, ""));
    }

    private long community(Visibility visibility) {
        String slug = "badges-" + ++communities;
        return domains.request(() -> domains.get(Communities.class)
                .create(domains.as(ada), new NewCommunity(slug, "Locks", "", "en", visibility))
                .id());
    }

    /** As an administrator, who finds secret communities too. */
    private void join(long community, long member) {
        Caller caller = new Caller(OptionalLong.of(member), "Bo", Locale.ENGLISH, PARIS, Map.of(), Set.of(), true);
        domains.request(() -> {
            domains.get(Communities.class).join(caller, community);
            return true;
        });
    }

    private long topic(long community) {
        NewTopic topic = NewTopic.discussion(community, "Locks at night", "Who opens them?");
        return domains.request(() -> domains.get(Topics.class).open(domains.as(ada), topic));
    }

    private long reply(long member, long topic) {
        join(locate(topic), member);
        return domains.request(() -> {
            Caller caller = domains.as(member);
            return domains.get(Topics.class).reply(caller, topic, OptionalLong.empty(), "I do.");
        });
    }

    private long locate(long topic) {
        return domains.request(() -> domains.get(Topics.class)
                .find(domains.as(ada), topic)
                .orElseThrow()
                .community());
    }

    private long event(long community) {
        EventDetails details = new EventDetails(
                "Lock visit",
                "",
                "",
                LocalDateTime.parse("2026-03-10T19:00"),
                LocalDateTime.parse("2026-03-10T21:00"),
                PARIS);
        return domains.request(() -> domains.get(Calendar.class).create(domains.as(ada), community, details));
    }

    private void answer(long member, long event, Rsvp answer) {
        domains.request(() -> {
            domains.get(Calendar.class).answer(domains.as(member), event, answer);
            return true;
        });
    }
}
