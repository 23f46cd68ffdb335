package org.hanse.core.search.index;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;

/** Makes a query of words: each of them has to be there, in French or in English. The parser fails on no text. */
final class WordQuery {

    private static final int OPERATORS = SimpleQueryParser.NOT_OPERATOR
            | SimpleQueryParser.PHRASE_OPERATOR
            | SimpleQueryParser.PREFIX_OPERATOR
            | SimpleQueryParser.WHITESPACE_OPERATOR;
    private static final float TITLE = 4;

    /** The engine refuses more than 1024 clauses: each word is one in each field. */
    private static final int MOST_CLAUSES = 1000;

    /** Of somebody in more communities than this, at least some words are looked for, and not in all of their parts. */
    private static final int MOST_PARTS = 100;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");

    private final Analyzer analyzer;

    WordQuery(Analyzer analyzer) {
        this.analyzer = analyzer;
    }

    /** Return the query of a reader who finds documents by parts with some tokens. */
    Query of(String words, Set<String> parts) {
        if (words.isBlank()) {
            return new MatchAllDocsQuery();
        }
        Map<String, Float> fields = new LinkedHashMap<>();
        add(fields, Names.TITLE, TITLE);
        add(fields, Names.TEXT, 1);
        // The shortest first: what all members say comes before what is said in communities.
        parts.stream()
                .sorted(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()))
                .limit(MOST_PARTS)
                .forEach(token -> add(fields, Names.PART + token, 1));
        SimpleQueryParser parser = new SimpleQueryParser(analyzer, fields, OPERATORS);
        parser.setDefaultOperator(BooleanClause.Occur.MUST);
        return parser.parse(first(words, MOST_CLAUSES / fields.size()));
    }

    /** Return the text up to the end of so many words. */
    private static String first(String words, int most) {
        return WORD.matcher(words)
                .results()
                .skip(most)
                .findFirst()
                .map(next -> words.substring(0, next.start()))
                .orElse(words);
    }

    private static void add(Map<String, Float> fields, String name, float weight) {
        fields.put(name + Names.FRENCH, weight);
        fields.put(name + Names.ENGLISH, weight);
    }
}
