package org.hanse.core.badge;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hanse.api.badge.Earned;
import org.hanse.api.badge.Evidence;
import org.hanse.api.community.Communities;
import org.hanse.api.community.NewCommunity;
import org.hanse.api.community.Visibility;
import org.hanse.api.forum.NewTopic;
import org.hanse.api.forum.Topics;
import org.hanse.api.security.Caller;
import org.hanse.api.view.Slots;
import org.hanse.core.data.Databases;
import org.hanse.core.data.Ids;
import org.hanse.core.data.Product;
import org.hanse.core.fixture.Domains;
import org.hanse.core.fixture.Speech;
import org.hanse.core.fixture.Statements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class BadgeStripTest {

    @RegisterExtension
    static final Databases DATABASES = new Databases();

    private static int communities;

    private final Statements statements = new Statements();
    private Domains domains;
    private long ada;
    private long bo;

    @BeforeEach
    void start() {
        domains = new Domains(statements.over(DATABASES.of(Product.H2)));
        ada = domains.member("Ada");
        bo = domains.member("Bo");
    }

    @AfterEach
    void stop() {
        domains.close();
    }

    @Test
    void the_reader_sees_their_own_badges_the_latest_first_with_what_they_were_earned_by() {
        long topic = topic(Visibility.SECRET);
        award("core:first-reply", new Evidence(Evidence.Kind.TOPIC, topic));
        domains.now.updateAndGet(now -> now.plus(Duration.ofDays(1)));
        award("core:host", new Evidence(Evidence.Kind.TOPIC, topic));

        assertThat(strip(domains.as(ada), Map.of()))
                .containsSubsequence("Your badges", "/t/" + topic, "Host", "First reply", "/m/" + ada);
    }

    @Test
    void those_of_a_member_are_shown_by_name_but_for_those_that_were_earned_in_private() {
        award("core:host", new Evidence(Evidence.Kind.TOPIC, topic(Visibility.PUBLIC)));
        award("core:first-reply", new Evidence(Evidence.Kind.TOPIC, topic(Visibility.SECRET)));

        assertThat(strip(domains.as(bo), Map.of("member", String.valueOf(ada))))
                .contains("Badges of Ada", "Host")
                .doesNotContain("First reply");
    }

    @Test
    void whoever_may_not_see_people_sees_no_badges() {
        award("core:host", new Evidence(Evidence.Kind.TOPIC, topic(Visibility.PUBLIC)));
        Map<String, String> ofAda = Map.of("member", String.valueOf(ada));

        assertThat(strip(domains.outsider(), ofAda)).isEmpty();
        assertThat(strip(domains.outsider(), Map.of())).isEmpty();
        domains.publicProfiles.set(true);
        assertThat(strip(domains.outsider(), ofAda)).contains("Badges of Ada", "Host");
    }

    @Test
    void who_has_none_learns_how_to_earn_one_and_nobody_is_told_of_others() {
        assertThat(strip(domains.as(bo), Map.of())).contains("No badge yet", "Find a topic to reply to");
        assertThat(strip(domains.as(ada), Map.of("member", String.valueOf(bo)))).isEmpty();
        for (String nobody : List.of("12", "bo", "-1", "99999999999999999999")) {
            assertThat(strip(domains.as(ada), Map.of("member", nobody))).isEmpty();
        }
    }

    @Test
    void it_speaks_french() {
        assertThat(strip(Speech.french(domains.as(bo)), Map.of()))
                .contains("Vos badges", "Pas encore de badge", "Trouver un sujet auquel répondre");
    }

    @Test
    void badges_their_evidence_and_the_member_are_read_in_a_query_each() {
        award("core:host", new Evidence(Evidence.Kind.TOPIC, topic(Visibility.PUBLIC)));
        Caller reader = domains.as(ada);

        assertThat(statements.of(() -> strip(reader, Map.of()))).hasSize(3);
    }

    private String strip(Caller caller, Map<String, String> parameters) {
        return domains.slot(caller, Slots.HOST_BADGES, parameters);
    }

    private void award(String badge, Evidence evidence) {
        domains.inTransaction(() -> {
            Earned earned = new Earned(ada, evidence, domains.now.get());
            domains.get(EntityManager.class)
                    .persist(new AwardEntity(domains.get(Ids.class).next(), badge, earned));
            return Optional.empty();
        });
    }

    private long topic(Visibility visibility) {
        String slug = "strip-" + ++communities;
        long community = domains.request(() -> domains.get(Communities.class)
                .create(domains.as(ada), new NewCommunity(slug, "Locks", "", "en", visibility))
                .id());
        return domains.request(() -> domains.get(Topics.class)
                .open(domains.as(ada), NewTopic.discussion(community, "Locks at night", "Who opens them?")));
    }
}
