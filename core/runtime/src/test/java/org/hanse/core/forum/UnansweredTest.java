package org.hanse.core.forum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hanse.api.community.Community;
import org.hanse.api.community.Visibility;
import org.hanse.api.forum.Forum;
import org.hanse.api.forum.NewTopic;
import org.hanse.api.security.Caller;
import org.hanse.api.view.Slots;
import org.hanse.core.data.Databases;
import org.hanse.core.data.Product;
import org.hanse.core.fixture.Speech;
import org.hanse.core.fixture.Statements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class UnansweredTest {

    @RegisterExtension
    static final Databases DATABASES = new Databases();

    private final Statements statements = new Statements();
    private final ForumSample forum = new ForumSample(statements.over(DATABASES.of(Product.H2)));

    @AfterEach
    void stop() {
        forum.close();
    }

    @Test
    void a_member_sees_what_nobody_has_replied_to_in_their_communities_the_newest_first() {
        Community community = forum.community(Visibility.SECRET);
        forum.open(community, "Waits");
        forum.reply(forum.ada(), forum.open(community, "Answered"), "So it is.");
        forum.open(community, "Waits too");

        assertThat(unanswered(forum.ada(), Map.of()))
                .containsSubsequence("Waits too", "Waits", "no reply")
                .doesNotContain("Answered");
    }

    @Test
    void the_domain_of_a_member_is_where_they_belong_and_that_of_a_guest_is_what_is_public() {
        forum.open(forum.community(Visibility.PUBLIC), "Everybody’s");
        forum.open(forum.community(Visibility.SIGNED_IN), "Colleagues’");
        Caller elsewhere = forum.stranger();
        forum.joined(forum.community(Visibility.PUBLIC), elsewhere);

        assertThat(unanswered(again(elsewhere), Map.of()))
                .contains("Every topic has a reply")
                .doesNotContain("Everybody’s", "Colleagues’");
        assertThat(unanswered(forum.domains.administrator(), Map.of())).doesNotContain("Everybody’s", "Colleagues’");
        assertThat(unanswered(forum.domains.outsider(), Map.of()))
                .contains("Everybody’s")
                .doesNotContain("Colleagues’");
    }

    @Test
    void a_community_is_looked_into_by_whoever_reads_it_and_leaves_an_empty_place_for_others() {
        Community community = forum.community(Visibility.SIGNED_IN);
        forum.open(community, "Waits");
        Map<String, String> here = Map.of("community", community.slug());

        assertThat(unanswered(forum.stranger(), here)).contains("Waits");
        assertThat(unanswered(forum.domains.outsider(), here)).isEmpty();
    }

    @Test
    void a_tag_chooses_among_them() {
        Community community = forum.community(Visibility.SIGNED_IN);
        forum.open(community, "Untagged");
        forum.open(
                forum.ada(),
                new NewTopic(community.id(), Forum.QUESTION, "Tagged", "Why?", List.of("Seals"), Optional.empty()));

        assertThat(unanswered(forum.ada(), Map.of("tag", " SEALS ")))
                .contains("Tagged", "“seals”")
                .doesNotContain("Untagged");
        assertThat(unanswered(forum.ada(), Map.of("tag", "seals", "community", community.slug())))
                .contains("Tagged")
                .doesNotContain("Untagged");
    }

    @Test
    void neither_closed_topics_nor_those_of_closed_types_wait() {
        Community community = forum.community(Visibility.SIGNED_IN);
        long closed = forum.open(community, "Shut");
        forum.domains.sql("update hanse_topic set closed_at = created_at where id = " + closed);
        forum.question(community);
        forum.domains.closedTypes.add(Forum.QUESTION);

        assertThat(unanswered(forum.ada(), Map.of())).doesNotContain("Shut", "Why so?");
    }

    @Test
    void nothing_to_answer_is_said_with_the_next_step_for_each_reader() {
        Community community = forum.community(Visibility.SIGNED_IN);
        Map<String, String> here = Map.of("community", community.slug());

        assertThat(unanswered(forum.ada(), here)).contains("/c/" + community.slug() + "/new");
        assertThat(unanswered(forum.stranger(), here)).contains("Read on", "/c/" + community.slug());
        assertThat(unanswered(forum.stranger(), Map.of())).contains("Find your community");
        assertThat(unanswered(forum.domains.outsider(), Map.of("tag", "unheard-of")))
                .contains("Sign in to see");
    }

    @Test
    void it_speaks_french() {
        forum.open(forum.community(Visibility.SIGNED_IN), "Attend");

        assertThat(unanswered(Speech.french(forum.ada()), Map.of()))
                .contains("En attente d’une première réponse", "aucune réponse");
        assertThat(unanswered(Speech.french(forum.ada()), Map.of("tag", "joint")))
                .contains("sur «\u202fjoint\u202f»", "Chaque sujet a sa réponse");
    }

    @Test
    void two_queries_are_enough_and_a_third_for_the_community() {
        Community community = forum.community(Visibility.SIGNED_IN);
        forum.question(community);
        Caller ada = forum.ada();

        assertThat(statements.of(() -> unanswered(ada, Map.of()))).hasSize(2);
        assertThat(statements.of(() -> unanswered(ada, Map.of("community", community.slug()))))
                .hasSize(3);
    }

    private Caller again(Caller caller) {
        return forum.domains.as(caller.member().orElseThrow());
    }

    private String unanswered(Caller caller, Map<String, String> parameters) {
        return forum.domains.slot(caller, Slots.HOST_UNANSWERED, parameters);
    }
}
