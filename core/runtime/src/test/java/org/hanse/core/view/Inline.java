package org.hanse.core.view;

import java.util.concurrent.Callable;
import org.hanse.core.plugin.RequestContext;

/** A request context for code that needs none. */
final class Inline implements RequestContext {

    @Override
    public <T> T call(Callable<T> work) throws Exception {
        return work.call();
    }
}
