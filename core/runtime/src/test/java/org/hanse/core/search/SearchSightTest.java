package org.hanse.core.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.hanse.api.community.Communities;
import org.hanse.api.community.NewCommunity;
import org.hanse.api.community.Visibility;
import org.hanse.api.forum.Forum;
import org.hanse.api.forum.NewTopic;
import org.hanse.api.forum.Topics;
import org.hanse.api.search.DocumentChanged;
import org.hanse.api.search.Found;
import org.hanse.api.search.Hit;
import org.hanse.api.search.Inquiry;
import org.hanse.api.search.Search;
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

/** The search finds exactly what pages and every other channel let somebody see. */
class SearchSightTest {

    @RegisterExtension
    static final Databases DATABASES = new Databases();

    private static final Map<String, String> KINDS = Map.of(
            "core:topics",
            Acl.TOPIC,
            "core:posts",
            Acl.POST,
            "core:communities",
            Acl.COMMUNITY,
            "core:people",
            Acl.MEMBER);

    private final Domains domains = new Domains(DATABASES.of(Product.H2));
    private final Map<String, List<Long>> all = new LinkedHashMap<>();
    private final Map<Visibility, Long> communities = new LinkedHashMap<>();
    private long ada;
    private long bo;
    private long stranger;

    @BeforeEach
    void write() {
        ada = domains.member("Ada");
        bo = domains.member("Bo");
        stranger = domains.member("Sue");
        KINDS.keySet().forEach(kind -> all.put(kind, new ArrayList<>()));
        all.get("core:people").addAll(List.of(ada, bo, stranger));
        for (Visibility visibility : Visibility.values()) {
            community(visibility);
        }
        for (long member : all.get("core:people")) {
            domains.signals.add(new DocumentChanged(member, 0, "core:people"));
        }
        domains.deliver();
    }

    private void community(Visibility visibility) {
        String slug = "c-" + visibility.name().toLowerCase(Locale.ROOT).replace('_', '-') + ada;
        long community = domains.request(() -> domains.get(Communities.class)
                .create(domains.as(ada), new NewCommunity(slug, "Pumps", "", "en", visibility))
                .id());
        communities.put(visibility, community);
        all.get("core:communities").add(community);
        domains.sql(
                "insert into hanse_membership (id, community_id, member_id, member_role, joined_at, active, version)"
                        + " values (%d, %d, %d, 'MEMBER', now(), true, 0)".formatted(community + 1, community, bo));
        for (String type : List.of(Forum.DISCUSSION, Forum.QUESTION)) {
            long topic = domains.request(() -> domains.get(Topics.class)
                    .open(
                            domains.as(ada),
                            new NewTopic(
                                    community, type, "Pumps of " + type, "Seals", List.of("wet"), Optional.empty())));
            all.get("core:topics").add(topic);
            all.get("core:posts")
                    .add(domains.request(() -> domains.get(Topics.class)
                            .reply(domains.as(ada), topic, OptionalLong.empty(), "Seals and pumps")));
        }
    }

    @AfterEach
    void stop() {
        domains.close();
    }

    @Test
    void each_kind_of_caller_finds_what_the_guard_lets_them_see_and_counts_say_no_more() {
        assertSame();
        domains.closedTypes.add(Forum.QUESTION);
        assertSame();
    }

    @Test
    void what_was_narrowed_is_found_no_more_even_before_it_is_indexed_again() {
        open(communities.get(Visibility.PUBLIC), Visibility.SECRET);
        assertSame();
        follow();
        assertSame();
        assertThat(narrowed()).isEmpty();
    }

    @Test
    void what_was_widened_is_found_once_it_is_indexed_again() {
        open(communities.get(Visibility.SECRET), Visibility.PUBLIC);
        follow();
        assertSame();
        open(communities.get(Visibility.SECRET), Visibility.LISTED);
        follow();
        assertSame();
    }

    @Test
    void somebody_who_has_left_finds_nothing_more() {
        domains.sql("update hanse_membership set left_at = now(), active = null where member_id = " + bo);
        assertSame();
    }

    @Test
    void what_is_gone_vanishes() {
        long post = all.get("core:posts").remove(0);
        domains.sql("delete from hanse_post where id = " + post);
        domains.signals.add(new DocumentChanged(post, 1, "core:posts"));
        domains.deliver();
        assertSame();
        assertThat(found(domains.administrator(), "core:posts")).doesNotContain(post);
    }

    @Test
    void somebody_who_takes_themselves_off_the_list_is_found_by_nobody() {
        domains.sql("update hanse_listing set listed = false where member_id = " + stranger);
        domains.signals.add(new DocumentChanged(stranger, 0, "core:people"));
        domains.deliver();
        for (Caller caller : callers()) {
            assertThat(found(caller, "core:people")).doesNotContain(stranger);
        }
    }

    @Test
    void a_field_is_found_by_those_whom_it_is_shown_to_only() {
        says(stranger, "core:location", "Lighthouse", 4);
        says(bo, "core:location", "Lighthouse", 3);
        says(ada, "core:location", "Lighthouse", 2);
        domains.sql("insert into hanse_profile_audience_community (id, audience_id, community_id) values (%d, %d, %d)"
                .formatted(ada + 7, ada + 5, communities.get(Visibility.LISTED)));
        all.get("core:people").forEach(member -> domains.signals.add(new DocumentChanged(member, 0, "core:people")));
        domains.deliver();
        domains.publicProfiles.set(true);

        assertThat(people(domains.as(bo), "lighthouse")).containsExactlyInAnyOrder(ada, bo, stranger);
        assertThat(people(domains.as(stranger), "lighthouse")).containsExactlyInAnyOrder(bo, stranger);
        assertThat(people(domains.administrator(), "lighthouse")).containsExactlyInAnyOrder(bo, stranger);
        assertThat(people(domains.outsider(), "lighthouse")).isEmpty();
        assertThat(people(domains.outsider(), "sue")).containsExactly(stranger);

        says(bo, "core:phone", "Lantern", 0);
        domains.signals.add(new DocumentChanged(bo, 0, "core:people"));
        domains.deliver();
        assertThat(people(domains.administrator(), "lantern")).isEmpty();
    }

    private void says(long member, String field, String content, int level) {
        domains.sql(
                "insert into hanse_profile_value (id, member_id, field, content, version) values (%d, %d, '%s', '%s', 0)"
                        .formatted(member + level + 20, member, field, content));
        domains.sql("insert into hanse_profile_audience (id, member_id, item, level) values (%d, %d, '%s', %d)"
                .formatted(level == 2 ? member + 5 : member + level + 10, member, field, level));
    }

    private void open(long community, Visibility visibility) {
        domains.sql(
                "update hanse_community set openness = %d where id = %d".formatted(visibility.ordinal(), community));
    }

    private void follow() {
        domains.request(() -> {
            domains.get(Indexing.class).follow();
            return true;
        });
    }

    private Set<Long> narrowed() {
        return domains.request(() -> domains.get(CommunityOpenness.class).narrowed());
    }

    private List<Caller> callers() {
        return List.of(
                domains.outsider(), domains.as(stranger), domains.as(bo), domains.as(ada), domains.administrator());
    }

    private void assertSame() {
        for (Caller caller : callers()) {
            for (Map.Entry<String, String> kind : KINDS.entrySet()) {
                Set<Long> visible = domains.request(
                        () -> domains.get(Acls.class).of(kind.getValue()).visible(caller, all.get(kind.getKey())));
                Found found = find(caller, kind.getKey(), "");
                assertThat(ids(found)).as("%s of %s", kind.getKey(), caller).isEqualTo(visible);
                assertThat(found.total()).isEqualTo(visible.size());
                assertThat(found.kinds().getOrDefault(kind.getKey(), 0L)).isEqualTo(visible.size());
                if (kind.getKey().equals("core:topics")) {
                    assertThat(found.facets().get("tag").values().stream()
                                    .mapToLong(Long::longValue)
                                    .sum())
                            .isEqualTo(visible.size());
                }
            }
        }
    }

    private Set<Long> found(Caller caller, String kind) {
        return ids(find(caller, kind, ""));
    }

    private Set<Long> people(Caller caller, String words) {
        return ids(find(caller, "core:people", words));
    }

    private Found find(Caller caller, String kind, String words) {
        Inquiry inquiry = new Inquiry(words, Set.of(kind), OptionalLong.empty(), Map.of(), false, "", 100);
        return domains.request(() -> domains.get(Search.class).find(caller, inquiry));
    }

    private static Set<Long> ids(Found found) {
        return found.hits().stream().map(Hit::id).collect(Collectors.toSet());
    }
}
