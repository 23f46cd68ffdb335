package org.hanse.core.forum;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hanse.api.community.Community;
import org.hanse.api.community.Visibility;
import org.hanse.api.forum.NewTopic;
import org.hanse.api.security.Caller;
import org.hanse.core.data.Databases;
import org.hanse.core.data.Product;
import org.hanse.core.forum.ForumArchive.ArchivedTopic;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is kept is what is there, however it came. */
class TopicCountsTest {

    @RegisterExtension
    static final Databases DATABASES = new Databases();

    @ParameterizedTest
    @EnumSource(Product.class)
    void topics_opened_at_once_are_all_counted(Product product) throws Exception {
        ExecutorService executor = Executors.newFixedThreadPool(4);
        try (ForumSample forum = new ForumSample(DATABASES.of(product))) {
            Community community = forum.community(Visibility.PUBLIC);
            Caller ada = forum.ada();
            Callable<Long> open = () -> forum.open(ada, NewTopic.discussion(community.id(), "At once", "Now."));
            for (Future<Long> opened : executor.invokeAll(Collections.nCopies(12, open))) {
                assertThat(opened.get()).isPositive();
            }
            assertThat(counted(forum, community)).isEqualTo(12);
        } finally {
            executor.shutdown();
        }
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void a_topic_from_elsewhere_is_counted_once_however_often_it_comes(Product product) {
        try (ForumSample forum = new ForumSample(DATABASES.of(product))) {
            Community community = forum.community(Visibility.PUBLIC);
            ArchivedTopic topic = new ArchivedTopic(
                    forum.ada + 1, community.id(), "core:question", "Old", 0, "", List.of(), false, Instant.EPOCH);
            for (int time = 0; time < 2; time++) {
                forum.domains.archive(archive -> archive.topic(topic));
            }
            assertThat(counted(forum, community)).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void topics_of_before_are_counted_by_the_migration_once_however_often_it_runs(Product product) throws Exception {
        try (ForumSample forum = new ForumSample(DATABASES.of(product))) {
            Community community = forum.community(Visibility.PUBLIC);
            forum.open(community, "One");
            forum.open(community, "Two");
            forum.question(community);
            forum.domains.sql("delete from hanse_topic_count");
            for (int time = 0; time < 2; time++) {
                statements().forEach(forum.domains::sql);
            }
            assertThat(counted(forum, community)).isEqualTo(3);
            forum.open(community, "Three");
            assertThat(counted(forum, community)).isEqualTo(4);
        }
    }

    private static List<String> statements() throws IOException {
        try (InputStream script = TopicCounts.class.getResourceAsStream("/org/hanse/core/db/320-forum-count.sql")) {
            return List.of(new String(script.readAllBytes(), StandardCharsets.UTF_8)
                    .strip()
                    .split(";\\s*"));
        }
    }

    private static long counted(ForumSample forum, Community community) {
        Place place = new Place(community.id(), community.slug(), community.name(), "en");
        return forum.domains.request(() -> forum.domains
                .get(TopicCounts.class)
                .figures(forum.ada(), Optional.of(place))
                .topics());
    }
}
