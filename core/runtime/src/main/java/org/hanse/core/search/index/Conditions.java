package org.hanse.core.search.index;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.Query;
import org.hibernate.search.backend.lucene.search.predicate.dsl.LuceneSearchPredicateFactory;
import org.hibernate.search.engine.search.common.NonStaticMetamodelScope;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;

/** The conditions of a query: what the reader may not find is no part of it, hence of no count either. */
final class Conditions {

    private final LuceneSearchPredicateFactory<NonStaticMetamodelScope> f;
    private final Wanted wanted;

    Conditions(LuceneSearchPredicateFactory<NonStaticMetamodelScope> f, Wanted wanted) {
        this.f = f;
        this.wanted = wanted;
    }

    /**
     * Return them.
     *
     * @param words the query of the words
     * @param kinds the kinds to look among
     * @param from what they follow
     */
    PredicateFinalStep of(Query words, Set<String> kinds, Optional<Cursor> from) {
        BooleanPredicateClausesStep<?, ?> all = f.bool();
        all.must(f.fromLuceneQuery(
                from.isEmpty() || wanted.recentFirst()
                        ? words
                        : new Below(words, from.get().score(), from.get().number())));
        from.filter(cursor -> wanted.recentFirst()).ifPresent(cursor -> all.filter(older(cursor)));
        all.filter(kinds.isEmpty() ? f.matchNone() : f.terms().field(Names.KIND).matchingAny(kinds));
        wanted.community()
                .ifPresent(id -> all.filter(f.match().field(Names.COMMUNITY).matching(id)));
        wanted.facets().entrySet().stream()
                .filter(facet -> !facet.getValue().isEmpty())
                .forEach(facet -> all.filter(facet(facet.getKey(), facet.getValue())));
        sight(all, wanted.reader());
        return all;
    }

    private void sight(BooleanPredicateClausesStep<?, ?> all, Wanted.Reader reader) {
        reader.tokens()
                .ifPresent(tokens -> all.filter(
                        tokens.isEmpty()
                                ? f.matchNone()
                                : f.terms().field(Names.TOKEN).matchingAny(tokens)));
        if (!reader.closed().isEmpty()) {
            all.mustNot(f.terms().field(Names.GUARD).matchingAny(reader.closed()));
        }
        if (!reader.hidden().isEmpty()) {
            all.mustNot(f.terms().field(Names.AUTHOR).matchingAny(reader.hidden()));
        }
        if (!reader.narrowed().isEmpty()) {
            all.mustNot(f.terms().field(Names.COMMUNITY).matchingAny(reader.narrowed()));
        }
    }

    private PredicateFinalStep facet(String facet, List<String> values) {
        BooleanPredicateClausesStep<?, ?> any = f.bool();
        Names.facetFields(facet, wanted.reader().parts())
                .forEach(field -> any.should(f.terms().field(field).matchingAny(values)));
        return any;
    }

    private PredicateFinalStep older(Cursor cursor) {
        return f.or(
                f.range().field(Names.MOMENT).lessThan(cursor.rank()),
                f.and(
                        f.match().field(Names.MOMENT).matching(cursor.rank()),
                        f.range().field(Names.NUMBER).lessThan(cursor.number())));
    }
}
