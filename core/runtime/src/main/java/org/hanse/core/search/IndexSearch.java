package org.hanse.core.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.hanse.api.ErrorCode;
import org.hanse.api.Extensions;
import org.hanse.api.HanseException;
import org.hanse.api.search.Facet;
import org.hanse.api.search.Found;
import org.hanse.api.search.Hit;
import org.hanse.api.search.Inquiry;
import org.hanse.api.search.Search;
import org.hanse.api.security.Caller;
import org.hanse.core.search.index.Index;
import org.hanse.core.search.index.Page;
import org.hanse.core.search.index.Wanted;
import org.hanse.core.view.MarkedText;

/** The search in the index. */
@ApplicationScoped
class IndexSearch implements Search {

    /** The longest words that are looked at, in characters. */
    static final int LONGEST = 200;

    private final Index index;
    private final Kinds kinds;
    private final Readers readers;
    private final Extensions extensions;

    @Inject
    IndexSearch(Index index, Kinds kinds, Readers readers, Extensions extensions) {
        this.index = index;
        this.kinds = kinds;
        this.readers = readers;
        this.extensions = extensions;
    }

    @Override
    public Found find(Caller caller, Inquiry inquiry) {
        refuseUnnamed(inquiry);
        Set<String> all = kinds.names();
        Set<String> among = inquiry.kinds().isEmpty()
                ? all
                : Set.copyOf(inquiry.kinds().stream().filter(all::contains).toList());
        Page page = index.find(new Wanted(
                shortened(inquiry.words()),
                among,
                all,
                inquiry.community(),
                inquiry.facets(),
                readers.of(caller),
                inquiry.recentFirst(),
                inquiry.after(),
                inquiry.limit(),
                counted(inquiry),
                caller.locale().getLanguage().equals("fr")));
        return new Found(
                page.results().stream().map(IndexSearch::hit).toList(),
                page.after(),
                page.total(),
                page.kinds(),
                page.facets());
    }

    /** A facet that has no name of one would be a field of the index, and not every field is for everybody. */
    private static void refuseUnnamed(Inquiry inquiry) {
        if (!inquiry.facets().keySet().stream().allMatch(Facet::isName)) {
            throw new HanseException(
                    ErrorCode.BAD_REQUEST,
                    "facets: write names of up to 30 lower-case letters, digits and single hyphens");
        }
    }

    private List<String> counted(Inquiry inquiry) {
        return Stream.concat(
                        extensions.of(Facet.POINT).stream()
                                .map(facet -> facet.value().name()),
                        inquiry.facets().keySet().stream())
                .distinct()
                .toList();
    }

    private static String shortened(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST);
    }

    private static Hit hit(Page.Result result) {
        Long community = result.community();
        return new Hit(
                result.key().kind(),
                result.key().id(),
                community == null ? OptionalLong.empty() : OptionalLong.of(community),
                result.path(),
                MarkedText.of(result.title(), Page.OPEN, Page.CLOSE),
                MarkedText.of(result.excerpt(), Page.OPEN, Page.CLOSE),
                Instant.ofEpochMilli(result.moment()));
    }
}
