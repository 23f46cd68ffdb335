package org.hanse.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;

/** Sources and files of a plugin, whose entry class is {@code EntryPoint}, on their way into a jar. */
final class PluginSources {

    private static final List<String> IMPORTS = List.of(
            "org.hanse.api",
            "org.hanse.api.forum",
            "org.hanse.api.security",
            "org.hanse.api.view",
            "jakarta.enterprise.context",
            "jakarta.inject",
            "jakarta.persistence",
            "jakarta.ws.rs",
            "java.util");

    private final String id;
    private final String version;
    private final Map<String, String> sources = new LinkedHashMap<>();
    private final Map<String, String> files = new LinkedHashMap<>();

    PluginSources(String id, String version) {
        this.id = id;
        this.version = version;
    }

    PluginSources source(String name, String code) {
        StringBuilder source = new StringBuilder("package %s;%n".formatted(packageName()));
        IMPORTS.forEach(imported -> source.append("import %s.*;%n".formatted(imported)));
        sources.put(name, source.append(code).toString());
        return this;
    }

    PluginSources files(Map<String, String> more) {
        files.putAll(more);
        return this;
    }

    private String packageName() {
        return "bench." + id.replace('-', '_');
    }

    /** Compile and pack; return the jar. */
    Path pack(Path folder) throws IOException {
        Path classes = Files.createDirectories(folder.resolve(id + "-" + version));
        compile(classes);
        files.put("META-INF/services/org.hanse.api.Plugin", packageName() + ".EntryPoint");
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path target = classes.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.writeString(target, file.getValue());
        }
        Path jar = folder.resolve(id + "-" + version + ".jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out, manifest());
                var found = Files.walk(classes)) {
            for (Path file : found.filter(Files::isRegularFile).sorted().toList()) {
                entries.putNextEntry(
                        new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, entries);
            }
        }
        return jar;
    }

    private void compile(Path classes) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> options = List.of(
                "-d",
                classes.toString(),
                "--release",
                "17",
                "-parameters",
                "-proc:none",
                "-cp",
                System.getProperty("java.class.path"));
        List<Source> units = sources.entrySet().stream()
                .map(source -> new Source(source.getKey(), source.getValue()))
                .toList();
        if (!compiler.getTask(null, null, null, options, null, units).call()) {
            throw new HanseException(ErrorCode.INTERNAL, "plugin %s does not compile: see above".formatted(id));
        }
    }

    private Manifest manifest() {
        Manifest manifest = new Manifest();
        Map.of(
                        "Manifest-Version",
                        "1.0",
                        "Hanse-Plugin-Id",
                        id,
                        "Hanse-Plugin-Version",
                        version,
                        "Hanse-Api",
                        "[0.1,0.2)")
                .forEach((name, value) -> manifest.getMainAttributes().putValue(name, value));
        return manifest;
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String code;

        Source(String name, String code) {
            super(URI.create("string:///" + name + ".java"), JavaFileObject.Kind.SOURCE);
            this.code = code;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return code;
        }
    }
}
