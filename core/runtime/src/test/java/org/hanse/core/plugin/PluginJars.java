package org.hanse.core.plugin;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

/**
 * Builds small plugin jars from sources within a test:
 *
 * <pre>{@code
 * Path jar = PluginJars.plugin("hello", "1.0")
 *         .contributes("to.fragment(Slots.PROFILE_ASIDE, \"hello.vm\");")
 *         .resource("templates/hello.vm", "Hello")
 *         .build(folder);
 * }</pre>
 */
public final class PluginJars {

    private static final String IMPORTS = "import org.hanse.api.*; import org.hanse.api.badge.*;"
            + " import org.hanse.api.community.*; import org.hanse.api.event.*; import org.hanse.api.forum.*;"
            + " import org.hanse.api.privacy.*; import org.hanse.api.profile.*; import org.hanse.api.security.*;"
            + " import org.hanse.api.settings.*; import org.hanse.api.signal.*; import org.hanse.api.view.*;"
            + " import java.util.*;\n";

    private final String id;
    private final String version;
    private final Manifest manifest = new Manifest();
    private final Map<String, String> sources = new LinkedHashMap<>();
    private final Map<String, byte[]> resources = new LinkedHashMap<>();
    private final List<Path> classPath = new ArrayList<>();

    private PluginJars(String id, String version) {
        this.id = id;
        this.version = version;
        manifest("Manifest-Version", "1.0");
        manifest("Hanse-Plugin-Id", id);
        manifest("Hanse-Plugin-Version", version);
        manifest("Hanse-Api", "[0.1,0.2)");
    }

    /** Begin a plugin that fits the api of this build. */
    public static PluginJars plugin(String id, String version) {
        return new PluginJars(id, version);
    }

    /** Set or, with an empty value, remove an attribute of the manifest. */
    public PluginJars manifest(String name, String value) {
        if (value.isEmpty()) {
            manifest.getMainAttributes().remove(new Attributes.Name(name));
        } else {
            manifest.getMainAttributes().putValue(name, value);
        }
        return this;
    }

    /** Require plugins, by id, comma-separated. */
    public PluginJars requires(String ids) {
        return manifest("Hanse-Requires", ids);
    }

    /** Export packages, comma-separated. */
    public PluginJars exports(String packages) {
        return manifest("Hanse-Exports", packages);
    }

    /** Compile against the jar of another plugin. */
    public PluginJars sees(Path jar) {
        classPath.add(jar);
        return this;
    }

    /** Add a source file; the package line and the imports of the api are written for it if it has no package line. */
    public PluginJars source(String className, String code) {
        sources.put(className, code.startsWith("package ") ? code : header(className) + code);
        return this;
    }

    /** Write the entry class, {@code <package>.EntryPoint}, around the body of {@code contribute(Contributions to)}. */
    public PluginJars contributes(String body) {
        return entryPoint("public final class EntryPoint implements Plugin {\n"
                + "  @Override public void contribute(Contributions to) {\n" + body + "\n  }\n}\n");
    }

    /** Write the whole entry class, which must be named {@code EntryPoint}. */
    public PluginJars entryPoint(String code) {
        source(packageName() + ".EntryPoint", code);
        return resource("META-INF/services/org.hanse.api.Plugin", packageName() + ".EntryPoint");
    }

    /** Return the package of the entry class, {@code test.<id>} with underscores. */
    public String packageName() {
        return "test." + id.replace('-', '_');
    }

    /** Add a resource. */
    public PluginJars resource(String name, String text) {
        return resource(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Add a resource. */
    public PluginJars resource(String name, byte[] bytes) {
        resources.put(name, bytes);
        return this;
    }

    /** Write the jar, named {@code <id>-<version>.jar}, and return it. */
    public Path build(Path folder) {
        Path jar = folder.resolve(id + "-" + version + ".jar");
        try {
            Files.createDirectories(folder);
            Files.write(jar, bytes());
            return jar;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Write classes and resources into a folder, as a compiler does, and return it. */
    public Path buildFolder(Path folder) {
        try {
            ByteArrayOutputStream text = new ByteArrayOutputStream();
            manifest.write(text);
            resource("META-INF/MANIFEST.MF", text.toByteArray());
            for (Map.Entry<String, byte[]> file : files().entrySet()) {
                Path target = folder.resolve(file.getKey());
                Files.createDirectories(target.getParent());
                Files.write(target, file.getValue());
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Return the bytes of the jar. */
    public byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream out = new JarOutputStream(bytes, manifest)) {
            for (Map.Entry<String, byte[]> file : files().entrySet()) {
                put(out, file.getKey(), file.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>(InMemoryCompiler.compile(sources, classPath));
        files.putAll(resources);
        return files;
    }

    private static void put(JarOutputStream jar, String name, byte[] content) throws IOException {
        jar.putNextEntry(new ZipEntry(name));
        jar.write(content);
        jar.closeEntry();
    }

    private static String header(String className) {
        return "package " + className.substring(0, className.lastIndexOf('.')) + ";\n" + IMPORTS;
    }
}
