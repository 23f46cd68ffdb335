package org.hanse.plugin.stackexchange;

/** What later files need to know of the posts, kept small. */
final class PostIndex {

    private final IdSet accepted = new IdSet();
    private final IdSet leftOut = new IdSet();
    private final Scores scores = new Scores();

    IdSet accepted() {
        return accepted;
    }

    /** Return the posts of kinds that are not imported, whose loss has been reported. */
    IdSet leftOut() {
        return leftOut;
    }

    Scores scores() {
        return scores;
    }
}
