package org.hanse.core.container;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;

/** Loads the classes of one package a second time, as the class loader of a plugin would. */
public final class ThrowAwayLoader extends URLClassLoader {

    private final String prefix;

    /** Create a loader for a plugin whose classes lie below a package. */
    public ThrowAwayLoader(String plugin, String packageName) {
        super("hanse-plugin-" + plugin, new URL[0], ThrowAwayLoader.class.getClassLoader());
        this.prefix = packageName + ".";
    }

    /** Load the double of a class. */
    public Class<?> twin(Class<?> type) {
        try {
            return loadClass(type.getName());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith(prefix)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded != null ? loaded : define(name);
        }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        try (InputStream bytes = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] code = bytes.readAllBytes();
            return defineClass(name, code, 0, code.length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
