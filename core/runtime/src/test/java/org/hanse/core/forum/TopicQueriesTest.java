package org.hanse.core.forum;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.sql.DataSource;
import org.hanse.api.community.Visibility;
import org.hanse.api.security.Caller;
import org.hanse.core.data.Database;
import org.hanse.core.data.Databases;
import org.hanse.core.data.Product;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TopicQueriesTest {

    @RegisterExtension
    static final Databases DATABASES = new Databases();

    private final Queue<String> statements = new ConcurrentLinkedQueue<>();

    @Test
    void the_topic_page_reads_topic_posts_and_tags_then_the_topic_alone_until_something_in_it_changes() {
        DataSource source = DATABASES.of(Product.H2).source();
        try (ForumSample forum = new ForumSample(Database.open(Optional.of(watched(source)), Path.of("unused")))) {
            long topic = forum.question(forum.community(Visibility.LISTED));
            for (int i = 0; i < TopicPages.PAGE; i++) {
                forum.reply(forum.ada(), topic, "Reply " + i);
            }

            assertThat(statementsOf(forum, topic)).hasSize(3);
            assertThat(statementsOf(forum, topic)).hasSize(1);
            forum.reply(forum.ada(), topic, "One more");
            assertThat(statementsOf(forum, topic)).hasSize(3);
        }
    }

    private List<String> statementsOf(ForumSample forum, long topic) {
        Caller caller = forum.ada();
        statements.clear();
        forum.domains.page(caller, TopicPage.class, page -> page.topic(topic, null, null));
        return List.copyOf(statements);
    }

    private DataSource watched(DataSource source) {
        return proxy(DataSource.class, (self, method, arguments) -> {
            Object result = method.invoke(source, arguments);
            return result instanceof Connection connection ? watched(connection) : result;
        });
    }

    private Connection watched(Connection connection) {
        return proxy(Connection.class, (self, method, arguments) -> {
            if (method.getName().equals("prepareStatement")) {
                statements.add(String.valueOf(arguments[0]));
            }
            return method.invoke(connection, arguments);
        });
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    try {
                        return handler.invoke(self, method, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
