package org.hanse.sample.tiers;

import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** Skips tests loudly whose programs this machine does not have. */
final class Missing {

    private Missing() {}

    static Chromium chromium() {
        return required(Chromium.start(), "chromium");
    }

    static <T> T required(Optional<T> program, String name) {
        if (program.isEmpty()) {
            System.err.printf("*** TESTS OF THE TIERS SKIPPED: no %s on the PATH. Install it to run them. ***%n", name);
        }
        Assumptions.assumeTrue(program.isPresent(), "no " + name + " on the PATH");
        return program.orElseThrow();
    }
}
