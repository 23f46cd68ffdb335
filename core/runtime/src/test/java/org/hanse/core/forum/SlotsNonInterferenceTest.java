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
import org.hanse.api.view.Slot;
import org.hanse.api.view.Slots;
import org.hanse.core.data.Databases;
import org.hanse.core.data.Product;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What goes on in a private community does not change a byte of what others see in slots. */
class SlotsNonInterferenceTest {

    @RegisterExtension
    static final Databases DATABASES = new Databases();

    private static final String PAGE = "/documents/pumps";

    @ParameterizedTest
    @EnumSource(Product.class)
    void a_private_community_changes_nothing_for_outsiders_and_a_public_one_does(Product product) {
        try (ForumSample forum = new ForumSample(DATABASES.of(product))) {
            Community open = forum.community(Visibility.PUBLIC);
            live(forum, open);
            List<Caller> outsiders = List.of(forum.domains.outsider(), forum.stranger(), memberOf(forum, open));
            List<String> before = seenBy(forum, outsiders, open);
            assertThat(before).anyMatch(slot -> slot.contains("comments on this page"));

            live(forum, forum.community(Visibility.SECRET));
            live(forum, forum.community(Visibility.LISTED));
            assertThat(seenBy(forum, outsiders, open)).isEqualTo(before);

            live(forum, forum.community(Visibility.PUBLIC));
            assertThat(seenBy(forum, outsiders, open)).isNotEqualTo(before);
        }
    }

    private static Caller memberOf(ForumSample forum, Community community) {
        Caller member = forum.stranger();
        forum.joined(community, member);
        return forum.domains.as(member.member().orElseThrow());
    }

    /** A topic that waits, a reply on its tags, and a discussion of a page. */
    private static void live(ForumSample forum, Community community) {
        forum.question(community);
        long answered = forum.question(community);
        forum.domains.sql("update hanse_topic set author_id = 0 where id = " + answered);
        forum.reply(forum.ada(), answered, "Because.");
        NewTopic discussion =
                new NewTopic(community.id(), Forum.DISCUSSION, "Pumps", "A remark.", List.of(), Optional.of(PAGE));
        forum.reply(forum.ada(), forum.open(forum.ada(), discussion), "And one more.");
    }

    private static List<String> seenBy(ForumSample forum, List<Caller> callers, Community open) {
        Map<String, String> here = Map.of("community", open.slug());
        Map<Slot, List<Map<String, String>>> slots = Map.of(
                Slots.HOST_COUNTER, List.of(Map.of(), here),
                Slots.HOST_UNANSWERED, List.of(Map.of(), here, Map.of("tag", "why")),
                Slots.HOST_WHO_KNOWS, List.of(Map.of("uri", PAGE), Map.of("tags", "why,so")),
                Slots.HOST_BADGES, List.of(Map.of(), Map.of("member", String.valueOf(forum.ada))),
                Slots.HOST_NOTIFICATIONS, List.of(Map.of()));
        return slots.entrySet().stream()
                .flatMap(slot -> slot.getValue().stream()
                        .flatMap(parameters ->
                                callers.stream().map(caller -> shown(forum, caller, slot.getKey(), parameters))))
                .toList();
    }

    private static String shown(ForumSample forum, Caller caller, Slot slot, Map<String, String> parameters) {
        return forum.domains.slot(caller, slot, parameters);
    }
}
