package org.hanse.core.forum;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.hanse.api.Window;
import org.hanse.api.community.Communities;
import org.hanse.api.community.MemberJoined;
import org.hanse.api.community.NewCommunity;
import org.hanse.api.community.Visibility;
import org.hanse.api.forum.NewTopic;
import org.hanse.api.forum.TopicOpened;
import org.hanse.api.forum.Topics;
import org.hanse.api.host.HostUser;
import org.hanse.api.security.Caller;
import org.hanse.api.signal.Signal;
import org.hanse.core.community.Memberships;
import org.hanse.core.data.Transactions;
import org.hanse.core.profile.Arrivals;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Core's services and what is contributed to their extension points are plain CDI beans, in any container. */
@ExtendWith(ArquillianExtension.class)
class TopicsInArquillianTest {

    private static final ZoneId ZONE = ZoneOffset.UTC;

    @Inject
    Communities communities;

    @Inject
    Topics topics;

    @Inject
    Arrivals arrivals;

    @Inject
    Memberships memberships;

    @Inject
    List<Signal> sent;

    private long member;

    @Deployment
    static JavaArchive deployment() {
        return ShrinkWrap.create(JavaArchive.class)
                .addClasses(Transactions.BEANS.toArray(Class<?>[]::new))
                .addClasses(ForumUnit.services())
                .addClasses(ForumUnit.class, Refrain.class)
                .addAsManifestResource(new StringAsset("<beans bean-discovery-mode=\"all\"/>"), "beans.xml");
    }

    @BeforeEach
    void arrive() {
        member = arrivals.memberFor(
                new HostUser("arquillian", "1", "Yann", Optional.empty(), Locale.ENGLISH, ZONE, Set.of(), false));
    }

    @Test
    void a_founder_opens_a_topic_whose_text_passes_the_contributed_transforms() {
        long community = found("masons");
        long topic = topics.open(caller(), NewTopic.discussion(community, "A vault", "It *held*."));
        assertThat(topics.posts(nobody(), topic, Window.first(10)).items())
                .extracting(post -> post.body().markup())
                .hasSize(1)
                .allSatisfy(html -> assertThat(html).contains("<em>held</em>. (2026)"));
    }

    @Test
    void what_is_done_is_told_by_signals() {
        long community = found("carpenters");
        topics.open(caller(), NewTopic.discussion(community, "A roof", "It leaks."));
        assertThat(sent).hasAtLeastOneElementOfType(MemberJoined.class);
        assertThat(sent).hasAtLeastOneElementOfType(TopicOpened.class);
    }

    private long found(String slug) {
        return communities
                .create(caller(), new NewCommunity(slug, "Builders", "Those who build.", "en", Visibility.PUBLIC))
                .id();
    }

    private Caller caller() {
        return new Caller(
                OptionalLong.of(member), "Yann", Locale.ENGLISH, ZONE, memberships.of(member), Set.of(), false);
    }

    private static Caller nobody() {
        return new Caller(OptionalLong.empty(), "", Locale.ENGLISH, ZONE, Map.of(), Set.of(), false);
    }
}
