package org.hanse.core.importer;

/** A command that cannot be understood. The message says why. */
final class UsageFault extends Exception {

    private static final long serialVersionUID = 1L;

    UsageFault(String message) {
        super(message);
    }
}
