package org.hanse.core.search.index;

import java.util.List;
import java.util.Set;

/** The names of the fields. */
final class Names {

    static final String KIND = "kind";
    static final String NUMBER = "number";
    static final String COMMUNITY = "community";
    static final String AUTHOR = "author";
    static final String TOKEN = "token";
    static final String GUARD = "guard";
    static final String PATH = "path";
    static final String UNDER = "under";
    static final String MOMENT = "moment";
    static final String BUILD = "build";
    static final String TITLE = "title";
    static final String TEXT = "text";
    static final String FRENCH = "_fr";
    static final String ENGLISH = "_en";
    static final String FACET = "facet_";
    static final String PART = "part_";

    /** The token of those who are signed in; by it alone facets are found that not everybody finds. */
    static final String SIGNED_IN = Tokens.SIGNED_IN;

    private Names() {}

    /** Return the fields that a facet has for a reader who finds documents by parts with some tokens. */
    static List<String> facetFields(String facet, Set<String> parts) {
        String all = FACET + facet;
        return parts.contains(SIGNED_IN) ? List.of(all, inner(facet)) : List.of(all);
    }

    /** Return the field of those values of a facet that only those who are signed in find. */
    static String inner(String facet) {
        return FACET + facet + "@" + SIGNED_IN;
    }
}
