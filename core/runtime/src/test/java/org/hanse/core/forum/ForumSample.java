package org.hanse.core.forum;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.hanse.api.Slice;
import org.hanse.api.Window;
import org.hanse.api.community.Communities;
import org.hanse.api.community.Community;
import org.hanse.api.community.NewCommunity;
import org.hanse.api.community.Visibility;
import org.hanse.api.forum.Forum;
import org.hanse.api.forum.NewTopic;
import org.hanse.api.forum.Post;
import org.hanse.api.forum.Topic;
import org.hanse.api.forum.Topics;
import org.hanse.api.security.Caller;
import org.hanse.core.data.Database;
import org.hanse.core.fixture.Domains;

/** A community with an owner, and short ways to do things in it. */
final class ForumSample implements AutoCloseable {

    final Domains domains;
    final long ada;
    private int slugs;

    ForumSample(Database database) {
        domains = new Domains(database);
        ada = domains.member("Ada");
    }

    Caller ada() {
        return domains.as(ada);
    }

    Caller stranger() {
        return domains.as(domains.member("Bo"));
    }

    Community community(Visibility visibility) {
        String slug = "c" + Long.toString(ada, 36) + ++slugs;
        return domains.request(() -> domains.get(Communities.class)
                .create(ada(), new NewCommunity(slug, "Pumps & valves", "About <pumps>.", "en", visibility)));
    }

    Community joined(Community community, Caller caller) {
        return domains.request(() -> {
            domains.get(Communities.class).join(caller, community.id());
            return community;
        });
    }

    long open(Caller caller, NewTopic topic) {
        return domains.request(() -> domains.get(Topics.class).open(caller, topic));
    }

    long open(Community community, String title) {
        return open(ada(), NewTopic.discussion(community.id(), title, "First words of " + title));
    }

    long question(Community community) {
        return open(
                ada(),
                new NewTopic(
                        community.id(), Forum.QUESTION, "Why so?", "Why?", List.of("why", "so"), Optional.empty()));
    }

    long reply(Caller caller, long topic, String source) {
        return domains.request(() -> domains.get(Topics.class).reply(caller, topic, OptionalLong.empty(), source));
    }

    long comment(Caller caller, long topic, long post, String source) {
        return domains.request(() -> domains.get(Topics.class).reply(caller, topic, OptionalLong.of(post), source));
    }

    Optional<Topic> find(Caller caller, long topic) {
        return domains.request(() -> domains.get(Topics.class).find(caller, topic));
    }

    Slice<Post> posts(Caller caller, long topic, Window window) {
        return domains.request(() -> domains.get(Topics.class).posts(caller, topic, window));
    }

    Slice<Topic> in(Caller caller, Community community, Window window) {
        return domains.request(() -> domains.get(Topics.class).in(caller, community.id(), window));
    }

    Slice<Topic> latest(Caller caller, Window window) {
        return domains.request(() -> domains.get(Topics.class).latest(caller, window));
    }

    @Override
    public void close() {
        domains.close();
    }
}
