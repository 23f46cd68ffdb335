package org.hanse.core.search.index;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FilterWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/** What follows a result in the order by score, then by falling number: with it results are read by key. */
final class Below extends Query {

    private final Query query;
    private final float score;
    private final long number;

    Below(Query query, float score, long number) {
        this.query = query;
        this.score = score;
        this.number = number;
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        Query rewritten = query.rewrite(searcher);
        return rewritten.equals(query) ? super.rewrite(searcher) : new Below(rewritten, score, number);
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
        // Scores decide which documents match, even if nobody else wants to know them.
        Weight weight = query.createWeight(searcher, ScoreMode.COMPLETE, boost);
        return new FilterWeight(this, weight) {
            @Override
            public @Nullable Scorer scorer(LeafReaderContext context) throws IOException {
                Scorer scorer = in.scorer(context);
                return scorer == null ? null : below(scorer, context);
            }

            @Override
            public boolean isCacheable(LeafReaderContext context) {
                return false;
            }

            @Override
            public int count(LeafReaderContext context) {
                return -1;
            }
        };
    }

    private Scorer below(Scorer scorer, LeafReaderContext context) throws IOException {
        SortedNumericDocValues numbers = DocValues.getSortedNumeric(context.reader(), Names.NUMBER);
        DocIdSetIterator all = scorer.iterator();
        TwoPhaseIterator some = new TwoPhaseIterator(all) {
            @Override
            public boolean matches() throws IOException {
                float found = scorer.score();
                return found < score
                        || found == score && numbers.advanceExact(all.docID()) && numbers.nextValue() < number;
            }

            @Override
            public float matchCost() {
                return 100;
            }
        };
        return new Scorer(scorer.getWeight()) {
            @Override
            public int docID() {
                return scorer.docID();
            }

            @Override
            public float score() throws IOException {
                return scorer.score();
            }

            @Override
            public DocIdSetIterator iterator() {
                return TwoPhaseIterator.asDocIdSetIterator(some);
            }

            @Override
            public TwoPhaseIterator twoPhaseIterator() {
                return some;
            }

            @Override
            public float getMaxScore(int upTo) {
                return score;
            }
        };
    }

    @Override
    public void visit(QueryVisitor visitor) {
        query.visit(visitor);
    }

    @Override
    public String toString(String field) {
        return "below(%s, %s, %d)".formatted(query.toString(field), score, number);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Below that && query.equals(that.query) && score == that.score && number == that.number;
    }

    @Override
    public int hashCode() {
        return Objects.hash(classHash(), query, score, number);
    }
}
