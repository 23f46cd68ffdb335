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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What goes on in a private community does not change a byte of what others see in slots. */
class SlotsNonInterferenceTest {

    @RegisterExtension
    static final Databases DATABASES = new Databases();

    private static final String PAGE = "/documents/pumps";

    private final ForumSample forum = new ForumSample(DATABASES.of(Product.H2));

    @AfterEach
    void stop() {
        forum.close();
    }

    @Test
    void a_private_community_changes_nothing_for_outsiders() {
        Community open = forum.community(Visibility.PUBLIC);
        live(open);
        List<Caller> outsiders = List.of(forum.domains.outsider(), forum.stranger(), memberOf(open));
        List<String> before = seenBy(outsiders, open);

        for (Visibility visibility : List.of(Visibility.SECRET, Visibility.LISTED)) {
            live(forum.community(visibility));
        }

        assertThat(seenBy(outsiders, open)).isEqualTo(before);
        assertThat(before).anyMatch(slot -> slot.contains("comments on this page"));
    }

    @Test
    void the_same_community_open_to_all_would_have_changed_them() {
        Community open = forum.community(Visibility.PUBLIC);
        live(open);
        List<Caller> outsiders = List.of(forum.domains.outsider());
        List<String> before = seenBy(outsiders, open);

        live(forum.community(Visibility.PUBLIC));

        assertThat(seenBy(outsiders, open)).isNotEqualTo(before);
    }

    private Caller memberOf(Community community) {
        Caller member = forum.stranger();
        forum.joined(community, member);
        return forum.domains.as(member.member().orElseThrow());
    }

    /** A topic that waits, a reply on a tag, and a discussion of a page. */
    private void live(Community community) {
        forum.question(community);
        long topic = forum.open(
                forum.ada(),
                new NewTopic(community.id(), Forum.DISCUSSION, "Pumps", "A remark.", List.of(), Optional.of(PAGE)));
        forum.reply(forum.ada(), topic, "And one more.");
        long old = forum.question(community);
        forum.domains.sql("update hanse_topic set author_id = 0 where id = " + old);
        forum.reply(forum.ada(), old, "Because.");
    }

    private List<String> seenBy(List<Caller> callers, Community open) {
        Map<String, String> about = Map.of("uri", PAGE, "tags", "why,so");
        Map<String, String> here = Map.of("community", open.slug());
        return callers.stream()
                .flatMap(caller -> List.of(
                        slot(caller, Slots.HOST_COUNTER, Map.of()),
                        slot(caller, Slots.HOST_COUNTER, here),
                        slot(caller, Slots.HOST_UNANSWERED, Map.of()),
                        slot(caller, Slots.HOST_UNANSWERED, Map.of("tag", "why")),
                        slot(caller, Slots.HOST_UNANSWERED, here),
                        slot(caller, Slots.HOST_WHO_KNOWS, about),
                        slot(caller, Slots.HOST_BADGES, Map.of("member", String.valueOf(forum.ada))))
                        .stream())
                .toList();
    }

    private String slot(Caller caller, Slot slot, Map<String, String> parameters) {
        return forum.domains.slot(caller, slot, parameters);
    }
}
