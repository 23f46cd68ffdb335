package org.hanse.core.forum;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.hanse.api.community.Community;
import org.hanse.api.community.Visibility;
import org.hanse.api.forum.Forum;
import org.hanse.api.security.Caller;
import org.hanse.api.view.Slots;
import org.hanse.core.data.Databases;
import org.hanse.core.data.Product;
import org.hanse.core.fixture.Speech;
import org.hanse.core.fixture.Statements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CounterTest {

    @RegisterExtension
    static final Databases DATABASES = new Databases();

    private final Statements statements = new Statements();
    private final ForumSample forum = new ForumSample(statements.over(DATABASES.of(Product.H2)));

    @AfterEach
    void stop() {
        forum.close();
    }

    @Test
    void members_topics_and_those_of_the_last_seven_days_are_counted_for_one_community() {
        Community community = forum.community(Visibility.SIGNED_IN);
        forum.joined(community, forum.stranger());
        forum.open(community, "Old");
        forum.domains.now.updateAndGet(now -> now.plus(Duration.ofDays(8)));
        forum.open(community, "New");
        forum.question(community);

        assertThat(figures(counter(forum.stranger(), community))).containsExactly(2L, 3L, 2L);
    }

    @Test
    void a_community_is_counted_for_whoever_reads_it_and_leaves_an_empty_place_for_others() {
        Community listed = forum.community(Visibility.LISTED);
        Caller stranger = forum.stranger();
        Caller member = forum.stranger();
        forum.joined(listed, member);

        assertThat(counter(stranger, listed)).isEmpty();
        assertThat(counter(forum.domains.outsider(), listed)).isEmpty();
        assertThat(counter(forum.domains.as(member.member().orElseThrow()), listed))
                .contains("Pumps &amp; valves");
    }

    @Test
    void topics_of_a_closed_type_are_counted_for_nobody_whom_it_is_closed_to() {
        Community community = forum.community(Visibility.PUBLIC);
        forum.question(community);
        forum.open(community, "Open");
        forum.domains.closedTypes.add(Forum.QUESTION);

        assertThat(figures(counter(forum.ada(), community))).containsExactly(1L, 1L, 1L);
    }

    @Test
    void without_a_community_all_are_counted_that_everybody_may_read() {
        List<Long> signedIn = figures(counter(forum.ada()));
        List<Long> guests = figures(counter(forum.domains.outsider()));
        forum.open(forum.community(Visibility.SIGNED_IN), "One");
        forum.open(forum.community(Visibility.PUBLIC), "Two");
        forum.open(forum.community(Visibility.SECRET), "Three");

        assertThat(figures(counter(forum.ada()))).isEqualTo(more(signedIn, 2));
        assertThat(figures(counter(forum.domains.administrator()))).isEqualTo(more(signedIn, 2));
        assertThat(figures(counter(forum.domains.outsider()))).isEqualTo(more(guests, 1));
    }

    /** Each figure: communities, memberships, topics, topics of these days. */
    private static List<Long> more(List<Long> figures, int by) {
        return figures.isEmpty()
                ? List.of((long) by, (long) by, (long) by, (long) by)
                : figures.stream().map(figure -> figure + by).toList();
    }

    @Test
    void a_community_without_topics_says_what_belongs_there_and_offers_the_first_step() {
        Community community = forum.community(Visibility.SIGNED_IN);

        assertThat(counter(forum.ada(), community))
                .contains("the first question is the hardest", "/c/" + community.slug() + "/new");
        assertThat(counter(forum.stranger(), community))
                .contains("the first question is the hardest")
                .doesNotContain("/new");
    }

    @Test
    void it_speaks_french() {
        Community community = forum.community(Visibility.SIGNED_IN);
        forum.joined(community, forum.stranger());

        assertThat(counter(Speech.french(forum.ada()), community))
                .contains("</strong> membres", "</strong> sujet", "Aucun sujet pour l’instant\u00a0:");
    }

    @Test
    void three_queries_are_enough_and_a_fourth_for_the_community() {
        Community community = forum.community(Visibility.SIGNED_IN);
        Caller ada = forum.ada();

        assertThat(statements.of(() -> counter(ada))).hasSize(3);
        assertThat(statements.of(() -> counter(ada, community))).hasSize(4);
    }

    private String counter(Caller caller) {
        return forum.domains.slot(caller, Slots.HOST_COUNTER, Map.of());
    }

    private String counter(Caller caller, Community community) {
        return forum.domains.slot(caller, Slots.HOST_COUNTER, Map.of("community", community.slug()));
    }

    private static List<Long> figures(String html) {
        return Pattern.compile("<strong>(\\d+)</strong>")
                .matcher(html)
                .results()
                .map(found -> Long.valueOf(found.group(1)))
                .toList();
    }
}
