package org.hanse.core.container;

import java.util.concurrent.Callable;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;

/** Work under another context class loader. */
final class InLoader {

    private InLoader() {}

    static <T> T call(ClassLoader loader, Callable<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new HanseException(ErrorCode.INTERNAL, "checked exception: " + e, e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
