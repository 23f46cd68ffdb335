package org.hanse.testkit;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.hanse.api.Window;
import org.hanse.api.community.Communities;
import org.hanse.api.community.Community;
import org.hanse.api.community.NewCommunity;
import org.hanse.api.community.Visibility;
import org.hanse.api.event.Calendar;
import org.hanse.api.event.Event;
import org.hanse.api.event.EventDetails;
import org.hanse.api.event.Rsvp;
import org.hanse.api.forum.NewTopic;
import org.hanse.api.forum.Post;
import org.hanse.api.forum.Topic;
import org.hanse.api.forum.Topics;

/** What people do in a community, whatever the plugin. */
record Everyday(HanseExtension hanse, Person host, long community) {

    private static final String SLUG = "harbour";

    /** Return the community of the tests, founded by an administrator at the first call. */
    static Everyday of(HanseExtension hanse) {
        Person host = hanse.administrator();
        Community community = hanse.with(Communities.class, all -> {
            Optional<Community> known = all.find(host.caller(), SLUG);
            return known.orElseGet(() -> all.create(
                    host.caller(),
                    new NewCommunity(SLUG, "Harbour", "Those who load and unload.", "en", Visibility.PUBLIC)));
        });
        return new Everyday(hanse, host, community.id());
    }

    /** Let a person join, write, answer and be answered; other people of their own accord. */
    void live(Person person) {
        hanse.with(Communities.class, all -> {
            all.join(person.caller(), community);
            return true;
        });
        long own = open(person, "What " + person.name() + " asks");
        long other = open(host, "What the harbour asks");
        reply(host, own);
        reply(person, other);
        answer(person);
        hanse.settle();
    }

    private long open(Person author, String title) {
        NewTopic topic = NewTopic.discussion(community, title, "Says " + author.name() + ", in *Markdown*.");
        return hanse.with(Topics.class, topics -> topics.open(author.caller(), topic));
    }

    private void reply(Person author, long topic) {
        hanse.with(
                Topics.class,
                topics -> topics.reply(author.caller(), topic, OptionalLong.empty(), "So says " + author.name() + "."));
    }

    private void answer(Person person) {
        LocalDateTime start = LocalDateTime.ofInstant(
                        hanse.clock().instant(), hanse.clock().getZone())
                .plusDays(30);
        EventDetails details = new EventDetails(
                "A walk along the quay", "", "Quay 4", start, start.plusHours(2), ZoneId.of("Europe/Paris"));
        hanse.with(Calendar.class, calendar -> {
            long event = calendar.create(host.caller(), community, details);
            calendar.answer(person.caller(), event, Rsvp.GOING);
            return event;
        });
    }

    /** Return the pages on which core shows what plugins add. */
    List<String> pages() {
        List<String> pages = new ArrayList<>(List.of("/", "/c/" + SLUG, "/c/" + SLUG + "/events"));
        hanse
                .with(
                        Topics.class,
                        topics -> topics.in(host.caller(), community, Window.first(3))
                                .items())
                .stream()
                .map(Topic::id)
                .forEach(topic -> pages.addAll(List.of("/t/" + topic, "/t/" + topic + "/" + firstPost(topic))));
        hanse
                .with(
                        Calendar.class,
                        events -> events.next(host.caller(), community, Window.first(2))
                                .items())
                .stream()
                .map(Event::id)
                .forEach(event -> pages.add("/e/" + event));
        return pages;
    }

    private long firstPost(long topic) {
        return hanse
                .with(
                        Topics.class,
                        topics -> topics.posts(host.caller(), topic, Window.first(1))
                                .items())
                .stream()
                .mapToLong(Post::id)
                .findFirst()
                .orElseThrow();
    }

    void readPages(Person reader) {
        pages().forEach(reader::get);
    }
}
