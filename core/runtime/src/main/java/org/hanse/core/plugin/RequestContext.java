package org.hanse.core.plugin;

import java.util.concurrent.Callable;

/** Runs work in a request context of its own, as a thread of a bulkhead needs it. */
@FunctionalInterface
public interface RequestContext {

    /** Open a context, do the work, close the context. */
    <T> T call(Callable<T> work) throws Exception;
}
