package org.hanse.core.forum;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hanse.api.forum.Forum;
import org.hanse.api.security.Caller;
import org.hanse.api.settings.Settings;
import org.hanse.api.view.Fragment;
import org.hanse.api.view.FragmentSource;
import org.hanse.api.view.SlotContext;
import org.hanse.core.security.PeopleSight;

/** Loads who knows about a page of the host: who wrote in its discussion, then who replied on its tags. */
class WhoKnows implements FragmentSource {

    private static final int SHOWN = 5;

    private final Voices voices;
    private final TopicReader topics;
    private final Settings settings;

    @Inject
    WhoKnows(Voices voices, TopicReader topics, Settings settings) {
        this.voices = voices;
        this.topics = topics;
        this.settings = settings;
    }

    @Override
    public Map<Long, Fragment> load(Caller caller, List<SlotContext> contexts) {
        SlotContext context = contexts.get(0);
        String uri = context.parameters().getOrDefault("uri", "");
        List<String> tags = tags(context.parameters().getOrDefault("tags", ""));
        if (uri.isBlank() && tags.isEmpty()) {
            return Map.of();
        }
        Map<String, Object> model = new HashMap<>();
        model.put("people", people(caller, uri, tags));
        model.put("lines", PeopleSight.isOpenTo(caller, settings));
        Optional.of(context.parameters().getOrDefault("community", ""))
                .filter(slug -> !slug.isBlank())
                .flatMap(slug -> topics.place(caller, slug))
                .filter(place -> caller.can(Forum.WRITE, place.id()))
                .ifPresent(place -> model.put("place", place));
        return Map.of(context.subject(), new Fragment(model));
    }

    private List<Person> people(Caller caller, String uri, List<String> tags) {
        List<Voice> ofPage = uri.isBlank() ? List.of() : voices.aboutPage(caller, uri, SHOWN);
        // Each person may come once for each tag: so many bring at least as many people as are shown.
        List<Voice> ofTags = voices.onTags(caller, tags, SHOWN * TopicRule.MOST_TAGS);
        return Stream.concat(ofPage.stream(), ofTags.stream())
                .collect(Collectors.groupingBy(Voice::member, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .limit(SHOWN)
                .map(Person::of)
                .toList();
    }

    private static List<String> tags(String given) {
        return Arrays.stream(given.split(","))
                .map(tag -> tag.strip().toLowerCase(Locale.ROOT))
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .limit(TopicRule.MOST_TAGS)
                .toList();
    }

    /**
     * Somebody who knows.
     *
     * @param reasons why, the strongest first
     */
    record Person(long id, String name, String line, String avatar, List<Voice> reasons) {

        private static final int REASONS = 2;

        static Person of(List<Voice> voices) {
            Voice first = voices.get(0);
            return new Person(
                    first.member(),
                    first.name(),
                    first.line(),
                    first.avatar(),
                    voices.stream().limit(REASONS).toList());
        }
    }
}
