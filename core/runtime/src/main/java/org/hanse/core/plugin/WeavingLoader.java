package org.hanse.core.plugin;

import jakarta.persistence.spi.ClassTransformer;

/** A class loader whose classes are transformed as they load, so that entities are woven without an agent. */
public interface WeavingLoader {

    /** Transform every class that loads from now on. */
    void addTransformer(ClassTransformer transformer);

    /** Return a loader of the same classes, to look at them without loading them here. */
    ClassLoader throwAway();
}
