package org.hanse.core.limit;

/** A kind of acts that are counted together. */
public enum Budget {
    /** To read pages, feeds and data. */
    READING(1_800, 1_800),
    /** To change something. */
    WRITING(180, 60),
    /** What costs much: to search, invite, export, and to ask for tokens. */
    COSTLY(120, 60),
    /** To call with a token that is no good, which only an address does. */
    FAILING(60, 60);

    private final int ofPerson;
    private final int ofAddress;

    Budget(int ofPerson, int ofAddress) {
        this.ofPerson = ofPerson;
        this.ofAddress = ofAddress;
    }

    /** Return how many acts a minute a person may do unless somebody configures it. */
    int ofPerson() {
        return ofPerson;
    }

    /** Return how many acts a minute an address may do for which nobody has signed in. */
    int ofAddress() {
        return ofAddress;
    }
}
