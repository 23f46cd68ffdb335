package org.hanse.plugin.stackexchange;

/** A row that cannot be used. The message says why. */
final class MalformedRow extends Exception {

    private static final long serialVersionUID = 1L;

    MalformedRow(String why) {
        super(why);
    }

    String why() {
        return String.valueOf(getMessage());
    }
}
