package org.hanse.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/** A jar of a plugin made of classes of the tests. */
final class PluginJar {

    private static final String MANIFEST = """
            Manifest-Version: 1.0
            Hanse-Plugin-Id: %s
            Hanse-Plugin-Version: 1.0
            Hanse-Api: [0.1,0.2)
            """;

    private PluginJar() {}

    /** Make one that goes with the process; the first class is the plugin. */
    static Path of(String id, Class<?>... classes) {
        try {
            Path file = Files.createTempFile(id, ".jar");
            file.toFile().deleteOnExit();
            try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file))) {
                put(jar, "META-INF/MANIFEST.MF", MANIFEST.formatted(id).getBytes(StandardCharsets.UTF_8));
                put(
                        jar,
                        "META-INF/services/org.hanse.api.Plugin",
                        classes[0].getName().getBytes(StandardCharsets.UTF_8));
                for (Class<?> type : classes) {
                    put(jar, path(type), bytes(type));
                }
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String path(Class<?> type) {
        return type.getName().replace('.', '/') + ".class";
    }

    private static byte[] bytes(Class<?> type) throws IOException {
        try (InputStream in = type.getClassLoader().getResourceAsStream(path(type))) {
            return in.readAllBytes();
        }
    }

    private static void put(JarOutputStream jar, String name, byte[] content) throws IOException {
        jar.putNextEntry(new JarEntry(name));
        jar.write(content);
        jar.closeEntry();
    }
}
