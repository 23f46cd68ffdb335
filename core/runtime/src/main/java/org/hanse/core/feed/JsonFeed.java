package org.hanse.core.feed;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** A feed as JSON Feed 1.1 wants it. */
@JsonNaming(SnakeCaseStrategy.class)
record JsonFeed(
        String version,
        String title,
        Optional<String> description,
        URI homePageUrl,
        URI feedUrl,
        Optional<URI> nextUrl,
        String language,
        List<Item> items) {

    static final String TYPE = "application/feed+json";

    static JsonFeed of(Feed feed) {
        return new JsonFeed(
                "https://jsonfeed.org/version/1.1",
                feed.title(),
                Optional.of(feed.subtitle()).filter(text -> !text.isBlank()),
                feed.ways().page(),
                feed.ways().self(),
                feed.ways().next(),
                feed.language(),
                feed.entries().stream().map(Item::of).toList());
    }

    /** An entry; the format demands a content, and its title is all that one without text has. */
    @JsonNaming(SnakeCaseStrategy.class)
    record Item(
            String id,
            URI url,
            String title,
            Optional<String> contentHtml,
            Optional<String> contentText,
            Instant datePublished,
            Instant dateModified,
            List<Author> authors,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> tags,
            String language) {

        static Item of(Entry entry) {
            Optional<String> html = Optional.of(entry.html()).filter(text -> !text.isEmpty());
            return new Item(
                    entry.id(),
                    entry.page(),
                    entry.title(),
                    html,
                    html.isPresent() ? Optional.empty() : Optional.of(entry.title()),
                    entry.published().truncatedTo(ChronoUnit.SECONDS),
                    entry.updated().truncatedTo(ChronoUnit.SECONDS),
                    List.of(new Author(entry.author())),
                    entry.tags(),
                    entry.language());
        }
    }

    /** Who wrote an entry. */
    record Author(String name) {}
}
