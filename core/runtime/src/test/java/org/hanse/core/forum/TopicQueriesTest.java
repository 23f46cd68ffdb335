package org.hanse.core.forum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hanse.api.community.Visibility;
import org.hanse.api.security.Caller;
import org.hanse.core.data.Databases;
import org.hanse.core.data.Product;
import org.hanse.core.fixture.Statements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TopicQueriesTest {

    @RegisterExtension
    static final Databases DATABASES = new Databases();

    private final Statements statements = new Statements();

    @Test
    void
            the_topic_page_reads_topic_posts_and_tags_then_the_topic_alone_and_each_time_what_its_reader_has_unread_and_muted() {
        try (ForumSample forum = new ForumSample(statements.over(DATABASES.of(Product.H2)))) {
            long topic = forum.question(forum.community(Visibility.LISTED));
            for (int i = 0; i < TopicPages.PAGE; i++) {
                forum.reply(forum.ada(), topic, "Reply " + i);
            }

            assertThat(statementsOf(forum, topic)).hasSize(5);
            assertThat(statementsOf(forum, topic)).hasSize(3);
            forum.reply(forum.ada(), topic, "One more");
            assertThat(statementsOf(forum, topic)).hasSize(5);
        }
    }

    private List<String> statementsOf(ForumSample forum, long topic) {
        Caller caller = forum.ada();
        return statements.of(() -> forum.domains.page(caller, TopicPage.class, page -> page.topic(topic, null, null)));
    }
}
