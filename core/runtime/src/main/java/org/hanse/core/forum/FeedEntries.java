package org.hanse.core.forum;

import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hanse.api.view.Links;
import org.hanse.core.feed.Asked;
import org.hanse.core.feed.Entry;
import org.hanse.core.feed.Part;
import org.hanse.core.feed.Site;
import org.hanse.core.feed.Sites;
import org.hanse.core.view.CoreWords;
import org.jspecify.annotations.Nullable;

/** Makes entries of feeds from topics and from posts. */
class FeedEntries {

    private final TopicReader topics;
    private final PostReader posts;
    private final Links links;
    private final Sites sites;

    @Inject
    FeedEntries(TopicReader topics, PostReader posts, Links links, Sites sites) {
        this.topics = topics;
        this.posts = posts;
        this.links = links;
        this.sites = sites;
    }

    /** A topic with the post that opened it, which one from elsewhere may lack. */
    record Opened(TopicRow topic, @Nullable PostRow post) {

        int length() {
            return post == null ? 0 : post.html().length();
        }
    }

    Site site(Asked asked) {
        return sites.of(asked.address());
    }

    Part<Opened> opened(Part<TopicRow> part) {
        Map<Long, PostRow> opening = posts.opening(part.items());
        return part.map(topic -> new Opened(topic, opening.get(topic.id())))
                .bounded(each -> each.topic().lastPost(), Opened::length);
    }

    List<Entry> ofTopics(Site site, List<Opened> shown) {
        Map<Long, List<String>> tags =
                topics.tags(shown.stream().map(each -> each.topic().id()).toList());
        return shown.stream()
                .map(each -> entry(site, each, tags.getOrDefault(each.topic().id(), List.of())))
                .toList();
    }

    private Entry entry(Site site, Opened opened, List<String> tags) {
        TopicRow topic = opened.topic();
        PostRow post = opened.post();
        URI page = site.at(links.topic(topic.id()));
        return new Entry(
                site.tag(topic.created(), "topic/" + topic.id(), page),
                page,
                topic.title(),
                name(topic.authorName(), topic),
                topic.created(),
                post == null ? topic.active() : latest(topic.active(), post.lastWritten()),
                topic.language(),
                tags,
                post == null ? "" : post.html());
    }

    List<Entry> ofPosts(Site site, TopicRow topic, List<PostRow> shown) {
        return shown.stream().map(post -> entry(site, topic, post)).toList();
    }

    private Entry entry(Site site, TopicRow topic, PostRow post) {
        URI page = site.at(links.post(topic.id(), post.id()) + "#post-" + post.id());
        String author = name(post.authorName(), topic);
        return new Entry(
                site.tag(post.created(), "post/" + post.id(), page),
                page,
                CoreWords.in(Locale.forLanguageTag(topic.language()), "forum.feed.post", author, topic.title()),
                author,
                post.created(),
                post.lastWritten(),
                topic.language(),
                List.of(),
                post.html());
    }

    private static String name(String name, TopicRow topic) {
        return name.isBlank() ? CoreWords.in(Locale.forLanguageTag(topic.language()), "forum.author.gone") : name;
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isBefore(other) ? other : one;
    }
}
