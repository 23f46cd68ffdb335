package org.hanse.core.signal;

import java.time.Instant;

/**
 * A signal that a listener could not take.
 *
 * @param signal the id of the signal
 * @param kind the name of its class
 * @param subject what it is about
 * @param listener whose it is and which, {@code plugin:class}
 * @param failure what went wrong the last time
 * @param sent when the signal was sent
 */
public record DeadLetter(long signal, String kind, long subject, String listener, String failure, Instant sent) {}
