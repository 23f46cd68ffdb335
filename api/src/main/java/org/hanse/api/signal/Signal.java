package org.hanse.api.signal;

/**
 * A fact that has happened: a record that names its subject by id and carries plain values only (numbers, texts,
 * booleans, instants, enums and lists of these).
 *
 * <p>A signal is stored in the transaction that causes it and delivered after that commits, at least once and in no
 * promised order.
 *
 * @since 0.1
 */
public interface Signal {

    /** Return the id of what the fact is about. */
    long subject();

    /** Return the version of the subject after the fact; a listener ignores one that is older than what it knows. */
    long version();
}
