package org.hanse.core.feed;

import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hanse.api.Window;
import org.hanse.api.community.Communities;
import org.hanse.api.community.Visibility;
import org.hanse.api.event.Calendar;
import org.hanse.api.forum.Topic;
import org.hanse.api.forum.Topics;
import org.hanse.api.security.Caller;

/** Finds what stands at an address below the mount, if everybody may read it. */
class PublicPages {

    private static final Pattern PAGE = Pattern.compile(
            "t/(?<topic>\\d{1,19})(?:/(?<post>\\d{1,19}))?|c/(?<slug>[a-z0-9-]{1,60})|e/(?<event>\\d{1,19})");

    private static final Caller ANYBODY = Caller.anonymous(Locale.ENGLISH, ZoneOffset.UTC);

    private final Topics topics;
    private final Communities communities;
    private final Calendar calendar;

    @Inject
    PublicPages(Topics topics, Communities communities, Calendar calendar) {
        this.topics = topics;
        this.communities = communities;
        this.calendar = calendar;
    }

    /** Return it unless a block hides it from the caller, who would have to sign out to see it. */
    Optional<Shown> find(Caller caller, String path) {
        Matcher page = PAGE.matcher(path);
        try {
            return page.matches() && (!caller.signedIn() || find(page, caller).isPresent())
                    ? find(page, ANYBODY)
                    : Optional.empty();
        } catch (NumberFormatException e) {
            // Nothing has an id that large.
            return Optional.empty();
        }
    }

    private Optional<Shown> find(Matcher page, Caller reader) {
        String path = page.group();
        if (page.group("topic") != null) {
            return topic(page, reader).map(topic -> new Shown(path, topic.title(), topic.authorName()));
        }
        if (page.group("slug") != null) {
            return communities
                    .find(reader, page.group("slug"))
                    .filter(community -> community.visibility() == Visibility.PUBLIC)
                    .map(community -> new Shown(path, community.name(), ""));
        }
        return calendar.find(reader, Long.parseLong(page.group("event")))
                .map(event -> new Shown(path, event.title(), event.organiserName()));
    }

    private Optional<Topic> topic(Matcher page, Caller reader) {
        Optional<Topic> topic = topics.find(reader, Long.parseLong(page.group("topic")));
        return page.group("post") == null
                ? topic
                : topic.filter(found -> has(reader, found.id(), Long.parseLong(page.group("post"))));
    }

    private boolean has(Caller reader, long topic, long post) {
        return topics.posts(reader, topic, Window.around(post, 1)).items().stream()
                .anyMatch(found -> found.id() == post);
    }
}
