package org.hanse.core.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.hanse.api.Window;
import org.hanse.api.community.Communities;
import org.hanse.api.community.NewCommunity;
import org.hanse.api.community.Visibility;
import org.hanse.api.event.Calendar;
import org.hanse.api.event.EventDetails;
import org.hanse.api.forum.Forum;
import org.hanse.api.forum.NewTopic;
import org.hanse.api.forum.Topics;
import org.hanse.api.security.Acl;
import org.hanse.api.security.Acls;
import org.hanse.api.security.Caller;
import org.hanse.core.data.Databases;
import org.hanse.core.data.Product;
import org.hanse.core.fixture.Domains;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AclsTest {

    @RegisterExtension
    static final Databases DATABASES = new Databases();

    private static final List<String> CONTENT = List.of(Acl.TOPIC, Acl.POST, Acl.EVENT);

    private Domains domains;
    private long ada;
    private long bo;
    private long community;
    private Map<String, Long> ids = Map.of();

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

    /** Make a community of Ada's with one object of each kind. */
    private void make(Visibility visibility) {
        String slug = "p" + Long.toString(ada, 36) + visibility.ordinal();
        community = domains.request(() -> domains.get(Communities.class)
                .create(domains.as(ada), new NewCommunity(slug, "Pumps", "", "en", visibility))
                .id());
        long topic = domains.request(() ->
                domains.get(Topics.class).open(domains.as(ada), NewTopic.discussion(community, "Seals", "Which?")));
        long post = domains.request(() -> domains.get(Topics.class)
                .posts(domains.as(ada), topic, Window.first(1))
                .items()
                .get(0)
                .id());
        LocalDateTime start = LocalDateTime.of(2026, 4, 1, 18, 0);
        EventDetails dinner = new EventDetails("Dinner", "", "", start, start.plusHours(3), ZoneId.of("Europe/Paris"));
        long event = domains.request(() -> domains.get(Calendar.class).create(domains.as(ada), community, dinner));
        ids = Map.of(Acl.COMMUNITY, community, Acl.TOPIC, topic, Acl.POST, post, Acl.EVENT, event);
    }

    private <T> T ask(String kind, Function<Acl, T> question) {
        return domains.request(() -> question.apply(domains.get(Acls.class).of(kind)));
    }

    private boolean holds(String kind, Predicate<Acl> question) {
        return ask(kind, question::test);
    }

    private Set<Long> those(String kind, Function<Acl, Set<Long>> question) {
        return ask(kind, question);
    }

    private OptionalLong home(String kind, Function<Acl, OptionalLong> question) {
        return ask(kind, question);
    }

    private boolean sees(Caller caller, String kind) {
        return holds(kind, acl -> acl.canSee(caller, ids.get(kind)));
    }

    @Test
    void members_see_what_a_community_keeps_for_them_and_others_do_not() {
        make(Visibility.LISTED);

        for (String kind : CONTENT) {
            assertThat(sees(domains.as(ada), kind)).as(kind).isTrue();
            assertThat(sees(domains.administrator(), kind)).as(kind).isTrue();
            assertThat(sees(domains.as(bo), kind)).as(kind).isFalse();
            assertThat(sees(domains.outsider(), kind)).as(kind).isFalse();
        }
        assertThat(sees(domains.as(bo), Acl.COMMUNITY)).isTrue();
    }

    @Test
    void a_secret_community_is_known_to_its_members_alone() {
        make(Visibility.SECRET);

        assertThat(sees(domains.as(ada), Acl.COMMUNITY)).isTrue();
        assertThat(sees(domains.as(bo), Acl.COMMUNITY)).isFalse();
        assertThat(those(Acl.COMMUNITY, acl -> acl.audience(community, Set.of(ada, bo))))
                .containsExactly(ada);
    }

    @Test
    void the_audience_of_an_object_is_who_of_some_members_may_see_it() {
        make(Visibility.LISTED);
        for (String kind : CONTENT) {
            assertThat(those(kind, acl -> acl.audience(ids.get(kind), Set.of(ada, bo, 99L))))
                    .as(kind)
                    .containsExactly(ada);
        }
        make(Visibility.SIGNED_IN);
        for (String kind : CONTENT) {
            assertThat(those(kind, acl -> acl.audience(ids.get(kind), Set.of(ada, bo))))
                    .as(kind)
                    .containsExactlyInAnyOrder(ada, bo);
        }
    }

    @Test
    void what_a_policy_guards_has_no_audience_and_is_hidden_from_those_whom_it_denies() {
        make(Visibility.PUBLIC);
        domains.closedTypes.add(Forum.DISCUSSION);

        for (String kind : List.of(Acl.TOPIC, Acl.POST)) {
            assertThat(sees(domains.as(ada), kind)).as(kind).isFalse();
            assertThat(those(kind, acl -> acl.audience(ids.get(kind), Set.of(ada, bo))))
                    .as(kind)
                    .isEmpty();
        }
    }

    @Test
    void only_who_made_an_object_or_looks_after_its_kind_may_change_it() {
        make(Visibility.SIGNED_IN);

        ids.forEach((kind, id) -> {
            assertThat(holds(kind, acl -> acl.canEdit(domains.as(ada), id)))
                    .as(kind)
                    .isTrue();
            assertThat(holds(kind, acl -> acl.canEdit(domains.as(bo), id)))
                    .as(kind)
                    .isFalse();
            assertThat(holds(kind, acl -> acl.canEdit(domains.outsider(), id)))
                    .as(kind)
                    .isFalse();
        });
        assertThat(holds(Acl.EVENT, acl -> acl.canEdit(domains.administrator(), ids.get(Acl.EVENT))))
                .isTrue();
    }

    @Test
    void an_object_knows_its_community_and_what_there_is_not_has_none() {
        make(Visibility.SECRET);

        ids.forEach((kind, id) -> {
            assertThat(home(kind, acl -> acl.community(id))).as(kind).hasValue(community);
            assertThat(home(kind, acl -> acl.community(1))).as(kind).isEmpty();
            assertThat(those(kind, acl -> acl.visible(domains.administrator(), Set.of(1L))))
                    .as(kind)
                    .isEmpty();
        });
    }

    @Test
    void people_are_seen_by_members_and_change_themselves_alone() {
        assertThat(those(Acl.MEMBER, acl -> acl.visible(domains.as(ada), Set.of(ada, bo, 99L))))
                .containsExactlyInAnyOrder(ada, bo);
        assertThat(those(Acl.MEMBER, acl -> acl.visible(domains.outsider(), Set.of(ada))))
                .isEmpty();
        assertThat(holds(Acl.MEMBER, acl -> acl.canEdit(domains.as(ada), ada))).isTrue();
        assertThat(holds(Acl.MEMBER, acl -> acl.canEdit(domains.as(ada), bo))).isFalse();
        assertThat(home(Acl.MEMBER, acl -> acl.community(ada))).isEqualTo(OptionalLong.empty());
    }

    @Test
    void a_kind_that_no_plugin_brings_is_closed() {
        assertThat(those("wiki:page", acl -> acl.visible(domains.administrator(), Set.of(1L))))
                .isEmpty();
        assertThat(holds("wiki:page", acl -> acl.canEdit(domains.administrator(), 1)))
                .isFalse();
        assertThat(those("wiki:page", acl -> acl.audience(1, Set.of(ada)))).isEmpty();
        assertThat(home("wiki:page", acl -> acl.community(1))).isEmpty();
    }
}
