package org.hanse.core.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hanse.core.community.Scene.refuses;

import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import org.hanse.api.ErrorCode;
import org.hanse.api.community.Communities;
import org.hanse.api.community.JoinPolicy;
import org.hanse.api.community.Visibility;
import org.hanse.api.forum.NewTopic;
import org.hanse.api.forum.Topics;
import org.hanse.api.security.Role;
import org.hanse.core.data.Databases;
import org.hanse.core.data.Product;
import org.hanse.core.forum.CommunityPage;
import org.hanse.core.notification.InboxPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FacilitationTest {

    @RegisterExtension
    static final Databases DATABASES = new Databases();

    private final Scene scene = new Scene(DATABASES, Product.H2, Visibility.LISTED, JoinPolicy.REQUEST);
    private final long mia = scene.member("Mia Farrow", Role.MEMBER);

    @AfterEach
    void stop() {
        scene.close();
    }

    @Test
    void a_newcomer_waits_until_somebody_else_replies() {
        long topic = scene.ask(
                Topics.class,
                all -> all.open(scene.as(mia), NewTopic.discussion(scene.id(), "Hello everybody", "I am new.")));
        reply(mia, topic);
        scene.domains.deliver();
        assertThat(newcomers()).extracting(Newcomer::member).containsExactly(mia);
        assertThat(page()).contains("Newcomers without a reply", "/community/t/" + topic);

        reply(scene.ada, topic);
        scene.domains.deliver();
        assertThat(newcomers()).isEmpty();
    }

    @Test
    void members_fade_who_are_not_seen_unless_they_said_that_they_are_away() {
        long max = scene.member("Max Frisch", Role.MEMBER);
        scene.act(Joining.class, all -> all.pause(scene.as(max), scene.id(), true));
        scene.domains.now.set(scene.domains.now.get().plus(Duration.ofDays(46)));
        visit(scene.ada);
        assertThat(fading()).extracting(Fading::member).containsExactly(mia);

        visit(mia);
        assertThat(fading()).isEmpty();
        refuses(ErrorCode.FORBIDDEN, () -> scene.act(Care.class, all -> all.fading(scene.as(mia), scene.id())));
    }

    @Test
    void facilitators_hear_of_requests_and_people_of_what_was_decided() {
        scene.act(Communities.class, all -> all.join(scene.as(scene.bo), scene.id()));
        scene.domains.deliver();
        assertThat(inbox(scene.ada)).contains("Bo Diddley asks to join Pumps");
        assertThat(inbox(mia)).doesNotContain("asks to join");

        scene.act(Admissions.class, all -> all.settle(scene.as(scene.ada), scene.id(), scene.bo, true, ""));
        scene.domains.deliver();
        assertThat(inbox(scene.bo)).contains("You are now a member of Pumps");
    }

    private void reply(long member, long topic) {
        scene.act(Topics.class, all -> all.reply(scene.as(member), topic, OptionalLong.empty(), "Well then."));
    }

    private void visit(long member) {
        scene.domains.page(
                scene.as(member), CommunityPage.class, page -> page.topics(scene.community.slug(), null, null));
    }

    private List<Newcomer> newcomers() {
        return scene.ask(Care.class, all -> all.newcomers(scene.as(scene.ada), scene.id()));
    }

    private List<Fading> fading() {
        return scene.ask(Care.class, all -> all.fading(scene.as(scene.ada), scene.id()));
    }

    private String page() {
        return scene.domains.page(
                scene.as(scene.ada), FacilitationPage.class, page -> page.show(scene.community.slug()));
    }

    private String inbox(long member) {
        return scene.domains.page(scene.as(member), InboxPage.class, page -> page.list(null, null));
    }
}
