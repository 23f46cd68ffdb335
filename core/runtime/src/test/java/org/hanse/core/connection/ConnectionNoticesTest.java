package org.hanse.core.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.hanse.api.community.Communities;
import org.hanse.api.community.NewCommunity;
import org.hanse.api.community.Visibility;
import org.hanse.api.forum.NewTopic;
import org.hanse.api.forum.Topics;
import org.hanse.api.profile.Connections;
import org.hanse.core.data.Databases;
import org.hanse.core.data.Product;
import org.hanse.core.fixture.Domains;
import org.hanse.core.notification.InboxPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ConnectionNoticesTest {

    @RegisterExtension
    static final Databases DATABASES = new Databases();

    private final Domains domains = new Domains(DATABASES.of(Product.H2));
    private final long ada = domains.member("Ada");
    private final long bo = domains.member("Bo");

    @AfterEach
    void stop() {
        domains.close();
    }

    @Test
    void who_is_asked_is_told_and_then_whoever_asked() {
        as(ada, connections -> connections.connect(domains.as(ada), bo));
        assertThat(inbox(bo)).contains("Ada would like to connect with you");

        as(bo, connections -> connections.connect(domains.as(bo), ada));
        assertThat(inbox(ada)).contains("Bo has accepted your request");
    }

    @Test
    void followers_are_told_of_topics_that_they_may_read() {
        as(bo, connections -> connections.follow(domains.as(bo), ada));
        open(Visibility.SECRET, "Behind doors");
        open(Visibility.SIGNED_IN, "For all of us");

        assertThat(inbox(bo))
                .contains("Ada, whom you follow, has opened “For all of us”")
                .doesNotContain("Behind doors");
        assertThat(inbox(ada)).doesNotContain("whom you follow");
    }

    @Test
    void who_has_blocked_the_other_is_told_nothing_any_more() {
        as(bo, connections -> connections.follow(domains.as(bo), ada));
        as(ada, connections -> connections.block(domains.as(ada), bo));
        open(Visibility.SIGNED_IN, "For all of us");

        assertThat(inbox(bo)).doesNotContain("For all of us");
    }

    private void open(Visibility visibility, String title) {
        domains.request(() -> {
            String slug = "n" + Long.toString(ada, 36) + visibility.ordinal();
            long community = domains.get(Communities.class)
                    .create(domains.as(ada), new NewCommunity(slug, "Locks", "", "en", visibility))
                    .id();
            return domains.get(Topics.class)
                    .open(domains.as(ada), NewTopic.discussion(community, title, "First words"));
        });
    }

    private void as(long member, Consumer<Connections> work) {
        domains.request(() -> {
            work.accept(domains.get(Connections.class));
            return member;
        });
    }

    private String inbox(long member) {
        domains.deliver();
        return domains.page(domains.as(member), InboxPage.class, page -> page.list(null, null));
    }
}
