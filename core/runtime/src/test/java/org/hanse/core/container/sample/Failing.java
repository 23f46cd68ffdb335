package org.hanse.core.container.sample;

/** Cannot be created. */
public class Failing {

    Failing() {
        throw new UnsupportedOperationException("no bulb");
    }
}
