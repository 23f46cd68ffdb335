package org.hanse.core.importer;

/** An item that cannot be stored. The message says why, in the same words for all items with the same cause. */
final class LostItem extends Exception {

    private static final long serialVersionUID = 1L;

    LostItem(String why) {
        super(why);
    }

    String why() {
        return String.valueOf(getMessage());
    }
}
