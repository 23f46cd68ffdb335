package org.hanse.core.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hanse.api.community.Visibility;
import org.hanse.api.search.Document;
import org.hanse.api.search.Readership;
import org.hanse.api.security.Guarded;
import org.hanse.core.search.index.Entry;
import org.hanse.core.search.index.Page;
import org.hanse.core.search.index.Tokens;

/** Turns documents into entries of the index, with the tokens of those who find them. */
@ApplicationScoped
class Entries {

    private static final int LONGEST = 20_000;

    private final CommunityOpenness communities;

    @Inject
    Entries(CommunityOpenness communities) {
        this.communities = communities;
    }

    List<Entry> of(String kind, Collection<Document> documents) {
        Set<Long> concerned = new HashSet<>();
        documents.forEach(document -> document.readers().community().ifPresent(concerned::add));
        Map<Long, Integer> openness = communities.toIndex(concerned);
        return documents.stream()
                // A guard that the query does not know of would guard nothing.
                .filter(document -> document.readers()
                        .guarded()
                        .map(Guarded::kind)
                        .filter(guarded -> !guarded.equals(Guarded.TOPIC_TYPE))
                        .isEmpty())
                .map(document -> entry(kind, document, openness))
                .toList();
    }

    private static Entry entry(String kind, Document document, Map<Long, Integer> openness) {
        Readership readers = document.readers();
        List<Document.Part> inner = document.parts().stream()
                .filter(part -> token(part).filter(Tokens.SIGNED_IN::equals).isPresent())
                .toList();
        return new Entry(
                new Entry.Key(kind, document.id()),
                readers.community().isPresent() ? readers.community().getAsLong() : null,
                document.author(),
                tokens(readers, openness),
                readers.guarded().map(Guarded::key).orElse(""),
                document.path(),
                clean(document.title()),
                clean(document.under()),
                clean(document.text()),
                document.date().toEpochMilli(),
                document.facets(),
                facets(inner),
                parts(document.parts()));
    }

    private static Set<String> tokens(Readership readers, Map<Long, Integer> openness) {
        return switch (readers.rule()) {
            case EVERYBODY -> Set.of(Tokens.EVERYBODY);
            case SIGNED_IN -> Set.of(Tokens.SIGNED_IN);
            case PROFILES -> Set.of(Tokens.PROFILES);
            case MEMBERS, READERS, CARD -> ofCommunity(readers, openness);
        };
    }

    /** The same as the conditions of {@link org.hanse.core.security.Sight}; a community that is gone opens nothing. */
    private static Set<String> ofCommunity(Readership readers, Map<Long, Integer> openness) {
        long community = readers.community().orElse(0);
        Integer known = openness.get(community);
        if (known == null) {
            return Set.of();
        }
        Visibility open = Visibility.values()[known];
        Set<String> tokens = new HashSet<>(Set.of(Tokens.member(community)));
        if (readers.rule() == Readership.Rule.READERS && open.compareTo(Visibility.SIGNED_IN) >= 0) {
            tokens.add(Tokens.SIGNED_IN);
        }
        if (readers.rule() == Readership.Rule.READERS && open == Visibility.PUBLIC
                || readers.rule() == Readership.Rule.CARD && open != Visibility.SECRET) {
            tokens.add(Tokens.EVERYBODY);
        }
        return tokens;
    }

    private static Map<String, String> parts(List<Document.Part> parts) {
        Map<String, String> texts = new HashMap<>();
        for (Document.Part part : parts) {
            token(part)
                    .ifPresent(
                            token -> texts.merge(token, clean(part.text()), (one, other) -> clean(one + "\n" + other)));
        }
        return texts;
    }

    private static Map<String, List<String>> facets(List<Document.Part> parts) {
        return parts.stream()
                .flatMap(part -> part.facets().entrySet().stream())
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        Map.Entry::getValue,
                        (one, other) ->
                                Stream.concat(one.stream(), other.stream()).toList()));
    }

    private static Optional<String> token(Document.Part part) {
        Readership readers = part.readers();
        if (readers.guarded().isPresent()) {
            return Optional.empty();
        }
        return switch (readers.rule()) {
            case SIGNED_IN -> Optional.of(Tokens.SIGNED_IN);
            case MEMBERS -> Optional.of(Tokens.member(readers.community().orElse(0)));
            default -> Optional.empty();
        };
    }

    /** Marks of ours are no part of anybody's text. */
    private static String clean(String text) {
        String some = text.length() <= LONGEST ? text : text.substring(0, LONGEST);
        return some.replace(Page.OPEN, ' ').replace(Page.CLOSE, ' ');
    }
}
