package org.hanse.core.rest;

import java.security.SecureRandom;

/** Names a failure, so that the person who saw it and the log speak of the same. */
final class Incident {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Incident() {}

    /** Return eight letters and digits. */
    static String next() {
        long span = 36L * 36 * 36 * 36 * 36 * 36 * 36;
        return Long.toString(span + RANDOM.nextLong(35 * span), 36);
    }
}
