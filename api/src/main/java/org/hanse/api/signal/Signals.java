package org.hanse.api.signal;

/**
 * Sends signals. Inject it.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface Signals {

    /** Store a signal in the current transaction, to be delivered after that commits. */
    void send(Signal signal);
}
