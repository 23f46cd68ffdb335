package org.hanse.core.search.index;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.search.Query;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.backend.lucene.search.query.dsl.LuceneSearchQuerySelectStep;
import org.hibernate.search.engine.common.EntityReference;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.common.NonStaticMetamodelScope;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.query.dsl.SearchQueryOptionsStep;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;

/** Looks something up. */
final class Lookup {

    private static final int MOST_VALUES = 30;
    private static final AggregationKey<Map<String, Long>> KINDS = AggregationKey.of(Names.KIND);

    private final WordQuery words;

    Lookup(WordQuery words) {
        this.words = words;
    }

    Page find(SearchSession session, Wanted wanted) {
        Query query = words.of(wanted.words(), wanted.reader().parts());
        Optional<Cursor> from = Cursor.parse(wanted.after());
        Rows rows = new Rows(wanted);
        SearchQueryOptionsStep<NonStaticMetamodelScope, ?, Rows.Row, ?, ?, ?> asked = step(session)
                .select(rows::projection)
                .where(f -> new Conditions(f, wanted).of(query, wanted.kinds(), from))
                .sort(f -> f.composite(order -> order.add(
                                wanted.recentFirst() ? f.field(Names.MOMENT).desc() : f.score())
                        .add(f.field(Names.NUMBER).desc())))
                .highlighter(Rows::marked);
        boolean first = from.isEmpty();
        List<String> fields = first ? fields(wanted) : List.of();
        for (String field : fields) {
            asked = asked.aggregation(
                    AggregationKey.<Map<String, Long>>of(field),
                    f -> f.terms().field(field, String.class).maxTermCount(MOST_VALUES));
        }
        SearchResult<Rows.Row> result = asked.fetch(wanted.limit() + 1);
        Map<String, Long> kinds = first ? kinds(session, wanted, query) : Map.of();
        return rows.page(result, kinds, first ? facets(result, wanted) : Map.of());
    }

    private static Map<String, Long> kinds(SearchSession session, Wanted wanted, Query query) {
        return step(session)
                .select(f -> f.id())
                .where(f -> new Conditions(f, wanted).of(query, wanted.all(), Optional.empty()))
                .aggregation(
                        KINDS, f -> f.terms().field(Names.KIND, String.class).maxTermCount(MOST_VALUES))
                .fetch(0)
                .aggregation(KINDS);
    }

    private static List<String> fields(Wanted wanted) {
        return wanted.counted().stream()
                .flatMap(facet -> Names.facetFields(facet, wanted.reader().parts()).stream())
                .toList();
    }

    private static Map<String, Map<String, Long>> facets(SearchResult<?> result, Wanted wanted) {
        Map<String, Map<String, Long>> facets = new LinkedHashMap<>();
        for (String facet : wanted.counted()) {
            Map<String, Long> counts = new HashMap<>();
            Names.facetFields(facet, wanted.reader().parts())
                    .forEach(field -> result.aggregation(AggregationKey.<Map<String, Long>>of(field))
                            .forEach((value, count) -> counts.merge(value, count, Long::sum)));
            Map<String, Long> sorted = new LinkedHashMap<>();
            counts.entrySet().stream()
                    .sorted(Map.Entry.<String, Long>comparingByValue()
                            .reversed()
                            .thenComparing(Map.Entry.comparingByKey()))
                    .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
            facets.put(facet, sorted);
        }
        return facets;
    }

    /** Return ids of documents of a kind with a number in a field, rising from one on. */
    List<Long> with(SearchSession session, String kind, String field, long number, long after, int limit) {
        return step(session)
                .select(f -> f.id(String.class))
                .where(f -> f.and(
                        f.match().field(Names.KIND).matching(kind),
                        f.match().field(field).matching(number),
                        f.range().field(Names.NUMBER).greaterThan(after)))
                .sort(f -> f.field(Names.NUMBER))
                .fetchHits(limit)
                .stream()
                .map(id -> Entry.Key.parse(id).id())
                .toList();
    }

    /** Return some documents that no build has seen from one on. */
    List<Entry.Key> before(SearchSession session, long build, int limit) {
        return step(session)
                .select(f -> f.id(String.class))
                .where(f -> f.range().field(Names.BUILD).lessThan(build))
                .fetchHits(limit)
                .stream()
                .map(Entry.Key::parse)
                .toList();
    }

    private static LuceneSearchQuerySelectStep<NonStaticMetamodelScope, EntityReference, Written, ?> step(
            SearchSession session) {
        return session.search(Written.class).extension(LuceneExtension.get());
    }
}
