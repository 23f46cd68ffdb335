package org.hanse.core.search.index;

import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;

/**
 * Ranks a document by its own words alone. How seldom a word is in all documents would tell a reader of those that they
 * may not see: results would change places, and keys of pages their bytes, with what is written in private.
 */
final class OwnWords extends BM25Similarity {

    private static final float USUAL_LENGTH = 60;

    @Override
    protected float idf(long documents, long all) {
        return 1;
    }

    @Override
    protected float avgFieldLength(CollectionStatistics all) {
        return USUAL_LENGTH;
    }
}
