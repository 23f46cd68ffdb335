package org.hanse.core.search.index;

/** The tokens that documents and readers have: a reader with one of those of a document finds it. */
public final class Tokens {

    /** Everybody has it. */
    public static final String EVERYBODY = "all";

    /** Those have it who are signed in. */
    public static final String SIGNED_IN = "in";

    /** Those have it who may see profiles. */
    public static final String PROFILES = "people";

    private Tokens() {}

    /** Return the token of the members of a community. */
    public static String member(long community) {
        return "c" + community;
    }
}
