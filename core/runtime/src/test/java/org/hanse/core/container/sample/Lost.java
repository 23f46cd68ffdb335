package org.hanse.core.container.sample;

import jakarta.inject.Inject;

/** Needs what nobody offers. */
public class Lost {

    @Inject
    Lost(Runnable missing) {
        missing.run();
    }
}
