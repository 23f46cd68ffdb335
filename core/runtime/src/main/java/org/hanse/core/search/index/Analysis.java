package org.hanse.core.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.core.LowerCaseFilterFactory;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilterFactory;
import org.apache.lucene.analysis.en.PorterStemFilterFactory;
import org.apache.lucene.analysis.fr.FrenchLightStemFilterFactory;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilterFactory;
import org.apache.lucene.analysis.standard.StandardTokenizerFactory;
import org.apache.lucene.analysis.util.ElisionFilterFactory;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

/**
 * How words are made of text, and how they are weighed. Accents go before stems are cut, so that a word with them and one without end as the same.
 */
final class Analysis implements LuceneAnalysisConfigurer {

    static final String FRENCH = "french";
    static final String ENGLISH = "english";

    private final Analyzer french =
            folded(FrenchLightStemFilterFactory.class, LowerCaseFilterFactory.class, ElisionFilterFactory.class);
    private final Analyzer english =
            folded(PorterStemFilterFactory.class, EnglishPossessiveFilterFactory.class, LowerCaseFilterFactory.class);

    @SafeVarargs
    private static Analyzer folded(
            Class<? extends TokenFilterFactory> stems, Class<? extends TokenFilterFactory>... before) {
        try {
            CustomAnalyzer.Builder builder = CustomAnalyzer.builder().withTokenizer(StandardTokenizerFactory.class);
            for (Class<? extends TokenFilterFactory> filter : before) {
                builder = builder.addTokenFilter(filter);
            }
            return builder.addTokenFilter(ASCIIFoldingFilterFactory.class)
                    .addTokenFilter(stems)
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException("an analyzer that reads no file", e);
        }
    }

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        context.analyzer(FRENCH).instance(french);
        context.analyzer(ENGLISH).instance(english);
        context.similarity(new OwnWords());
    }

    /** Return what analyses words for the field that they are looked for in. */
    Analyzer ofWords() {
        return new DelegatingAnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
            @Override
            protected Analyzer getWrappedAnalyzer(String field) {
                return field.endsWith(Names.FRENCH) ? french : english;
            }
        };
    }
}
