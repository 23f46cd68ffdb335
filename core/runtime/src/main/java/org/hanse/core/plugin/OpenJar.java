package org.hanse.core.plugin;

import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** A jar whose one open file is this object's, so that closing it leaves no handle behind. */
final class OpenJar implements Closeable {

    private final JarFile file;
    private final URL location;
    private final JarUrls urls = new JarUrls(this);

    OpenJar(Path path) {
        try {
            this.file = new JarFile(path.toFile(), false);
            this.location = path.toUri().toURL();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot open " + path, e);
        }
    }

    URL location() {
        return location;
    }

    boolean has(String name) {
        return file.getEntry(name) != null;
    }

    InputStream open(String name) throws IOException {
        JarEntry entry = file.getJarEntry(name);
        if (entry == null) {
            throw new FileNotFoundException(name + " is not in " + file.getName());
        }
        return file.getInputStream(entry);
    }

    Optional<byte[]> read(String name) throws IOException {
        JarEntry entry = file.getJarEntry(name);
        if (entry == null) {
            return Optional.empty();
        }
        // Never more than the size that the pre-flight has seen, whatever the packed bytes unpack to.
        try (InputStream in = file.getInputStream(entry)) {
            return Optional.of(in.readNBytes(Math.toIntExact(entry.getSize())));
        }
    }

    Optional<URL> url(String name) {
        if (!has(name)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new URL(null, "jar:" + location + "!/" + name, urls));
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
