package org.hanse.api.view;

/**
 * Markup that is safe to put on a page as it stands. Only core makes it; any other implementation is escaped.
 *
 * @since 0.1
 */
public interface Html {

    /** Return the markup. */
    String markup();
}
