package org.hanse.core.search.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hibernate.search.engine.common.EntityReference;
import org.hibernate.search.engine.search.common.NonStaticMetamodelScope;
import org.hibernate.search.engine.search.highlighter.dsl.HighlighterFinalStep;
import org.hibernate.search.engine.search.highlighter.dsl.SearchHighlighterFactory;
import org.hibernate.search.engine.search.projection.dsl.ProjectionFinalStep;
import org.hibernate.search.engine.search.projection.dsl.TypedSearchProjectionFactory;
import org.hibernate.search.engine.search.query.SearchResult;
import org.jspecify.annotations.Nullable;

/** What is read of each result. */
final class Rows {

    private static final int FRAGMENTS = 2;
    private static final int ALL = Integer.MAX_VALUE;
    private static final int FACTS = 4;

    private final Wanted wanted;
    private final List<String> endings;

    Rows(Wanted wanted) {
        this.wanted = wanted;
        this.endings = wanted.french() ? List.of(Names.FRENCH, Names.ENGLISH) : List.of(Names.ENGLISH, Names.FRENCH);
    }

    /** A result, and what the cursor behind it is made of. */
    record Row(Page.Result result, float score) {}

    static HighlighterFinalStep marked(SearchHighlighterFactory f) {
        return f.unified()
                .numberOfFragments(FRAGMENTS)
                .noMatchSize(ALL)
                .tag(String.valueOf(Page.OPEN), String.valueOf(Page.CLOSE));
    }

    ProjectionFinalStep<Row> projection(TypedSearchProjectionFactory<NonStaticMetamodelScope, EntityReference, ?> f) {
        List<ProjectionFinalStep<?>> read = new ArrayList<>(List.of(
                f.id(String.class),
                f.field(Names.COMMUNITY, Long.class),
                f.composite()
                        .from(
                                f.field(Names.PATH, String.class),
                                f.field(Names.UNDER, String.class),
                                f.field(Names.TITLE + Names.FRENCH, String.class),
                                f.field(Names.MOMENT, Long.class))
                        .asList(),
                f.score()));
        endings.forEach(ending -> read.add(f.highlight(Names.TITLE + ending)));
        endings.forEach(ending -> read.add(f.highlight(Names.TEXT + ending)));
        if (wanted.reader().parts().contains(Names.SIGNED_IN)) {
            endings.forEach(ending -> read.add(f.highlight(Names.PART + Names.SIGNED_IN + ending)));
        }
        return f.composite().from(read.toArray(ProjectionFinalStep<?>[]::new)).asList(Rows::row);
    }

    @SuppressWarnings("unchecked") // as they are listed above
    private static Row row(List<?> values) {
        List<?> place = (List<?>) values.get(2);
        List<List<String>> marked = ((List<List<String>>) values.subList(FACTS, values.size()));
        String title = Marks.whole((String) place.get(2), best(marked.subList(0, 2)));
        return new Row(
                new Page.Result(
                        Entry.Key.parse((String) values.get(0)),
                        (@Nullable Long) values.get(1),
                        (String) place.get(0),
                        title.isEmpty() ? (String) place.get(1) : title,
                        Marks.excerpt(String.join(" ", best(marked.subList(2, marked.size())))),
                        (Long) place.get(3)),
                (Float) values.get(3));
    }

    /** Return the first that has a mark, otherwise the first that says anything. */
    private static List<String> best(List<List<String>> texts) {
        List<List<String>> said = texts.stream()
                .filter(parts -> !String.join("", parts).isBlank())
                .toList();
        return said.stream()
                .filter(parts -> parts.stream().anyMatch(Marks::isMarked))
                .findFirst()
                .orElse(said.isEmpty() ? List.of() : said.get(0));
    }

    Page page(SearchResult<Row> found, Map<String, Long> kinds, Map<String, Map<String, Long>> facets) {
        List<Row> rows = found.hits();
        List<Row> shown = rows.subList(0, Math.min(rows.size(), wanted.limit()));
        return new Page(
                shown.stream().map(Row::result).toList(),
                rows.size() > shown.size() ? cursor(shown.get(shown.size() - 1)) : "",
                found.total().hitCount(),
                kinds,
                facets);
    }

    private String cursor(Row row) {
        long number = row.result().key().id();
        return wanted.recentFirst()
                ? new Cursor(row.result().moment(), number).toString()
                : Cursor.ofScore(row.score(), number).toString();
    }
}
