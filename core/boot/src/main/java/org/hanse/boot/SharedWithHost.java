package org.hanse.boot;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import org.jspecify.annotations.Nullable;

/**
 * The parent of the runtime's class loader: shows the JDK, and of the host the servlet API and the api of Hanse, for
 * classes and resources alike.
 */
final class SharedWithHost extends ClassLoader {

    static {
        registerAsParallelCapable();
    }

    private final ClassLoader host;

    SharedWithHost(ClassLoader host) {
        super("hanse-shared", ClassLoader.getPlatformClassLoader());
        this.host = host;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        if (shared(name.replace('.', '/'))) {
            return host.loadClass(name);
        }
        throw new ClassNotFoundException(name);
    }

    @Override
    protected @Nullable URL findResource(String path) {
        return shared(path) ? host.getResource(path) : null;
    }

    @Override
    protected Enumeration<URL> findResources(String path) throws IOException {
        return shared(path) ? host.getResources(path) : Collections.emptyEnumeration();
    }

    private static boolean shared(String path) {
        return path.startsWith("org/hanse/api/")
                || path.startsWith("jakarta/servlet/") && !path.startsWith("jakarta/servlet/jsp/");
    }
}
