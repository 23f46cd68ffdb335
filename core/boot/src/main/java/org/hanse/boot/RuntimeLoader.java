package org.hanse.boot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLClassLoader;
import java.util.ServiceLoader;
import java.util.function.Supplier;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.host.HanseProvider;

/** Loads the runtime from the extracted jars. */
final class RuntimeLoader extends URLClassLoader {

    static {
        registerAsParallelCapable();
    }

    private final Extraction extraction;

    RuntimeLoader(Extraction extraction, ClassLoader host) {
        super("hanse-runtime", extraction.urls(), new SharedWithHost(host));
        this.extraction = extraction;
    }

    /** Find the provider that this loader itself defines, not one that the host sees. */
    HanseProvider provider() {
        return ServiceLoader.load(HanseProvider.class, this).stream()
                .filter(provider -> provider.type().getClassLoader() == this)
                .findFirst()
                .orElseThrow(() -> new HanseException(
                        ErrorCode.BAD_HOST, "the hanse-capsule jar holds no runtime: take a fresh copy"))
                .get();
    }

    /** Do something with this loader as the thread's context loader. */
    <T> T within(Supplier<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(this);
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Override
    public void close() {
        try (extraction) {
            super.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
