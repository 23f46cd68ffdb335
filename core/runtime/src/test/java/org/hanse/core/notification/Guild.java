package org.hanse.core.notification;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.hanse.api.Window;
import org.hanse.api.community.Communities;
import org.hanse.api.community.NewCommunity;
import org.hanse.api.community.Visibility;
import org.hanse.api.forum.NewTopic;
import org.hanse.api.forum.Topics;
import org.hanse.api.security.Caller;
import org.hanse.core.data.Database;
import org.hanse.core.fixture.Domains;

/** A community of Ada's, with short ways to do what people are told of. */
final class Guild implements AutoCloseable {

    final Domains domains;
    final long ada;
    final long community;
    private final long welcome;

    Guild(Database database, Visibility visibility) {
        domains = new Domains(database);
        ada = domains.member("Ada");
        String slug = "g" + Long.toString(ada, 36);
        community = domains.request(() -> domains.get(Communities.class)
                .create(domains.as(ada), new NewCommunity(slug, "Locks", "", "en", visibility))
                .id());
        welcome = topic(ada, "Welcome");
    }

    /** As an administrator, who finds secret communities too. */
    long joined(String name) {
        long member = domains.member(name);
        Caller caller = new Caller(
                OptionalLong.of(member),
                name,
                Locale.ENGLISH,
                domains.outsider().zone(),
                Map.of(),
                Set.of(),
                true);
        domains.request(() -> {
            domains.get(Communities.class).join(caller, community);
            return true;
        });
        earnTheFirstBadge(member);
        return member;
    }

    /** Everybody is told of that once, which is of no interest here. */
    private void earnTheFirstBadge(long member) {
        reply(member, welcome);
        domains.sql("delete from hanse_notification");
        domains.sql("update hanse_notified set unread = 0");
    }

    void leave(long member) {
        domains.request(() -> {
            domains.get(Communities.class).leave(domains.as(member), community);
            return true;
        });
    }

    long topic(long author, String title) {
        return domains.request(() -> domains.get(Topics.class)
                .open(domains.as(author), NewTopic.discussion(community, title, "Who opens them?")));
    }

    void reply(long author, long topic) {
        domains.request(
                () -> domains.get(Topics.class).reply(domains.as(author), topic, OptionalLong.empty(), "I do."));
        domains.deliver();
    }

    List<Line> told(long member) {
        Caller caller = domains.as(member);
        return domains.request(() -> domains.get(Lines.class)
                .of(
                        caller,
                        domains.get(Inbox.class).list(member, Window.first(20)).items()));
    }

    int unread(long member) {
        return domains.request(() -> domains.get(Inbox.class).unread(member));
    }

    void read(long member, long notification) {
        domains.request(() -> {
            domains.get(Inbox.class).read(member, notification);
            return true;
        });
    }

    @Override
    public void close() {
        domains.close();
    }
}
