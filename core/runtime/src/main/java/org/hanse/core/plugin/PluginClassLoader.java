package org.hanse.core.plugin;

import jakarta.persistence.spi.ClassTransformer;
import jakarta.persistence.spi.TransformerException;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.security.CodeSource;
import java.security.ProtectionDomain;
import java.security.cert.Certificate;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hanse.api.Plugin;
import org.hanse.api.PluginId;
import org.jspecify.annotations.Nullable;

/**
 * Loads one plugin: shared packages from the runtime, then the JDK, then its own jar, then what the plugins it requires
 * export. One predicate decides for classes and resources alike.
 */
public final class PluginClassLoader extends ClassLoader implements WeavingLoader, Closeable {

    static {
        registerAsParallelCapable();
    }

    private final PluginManifest manifest;
    private final OpenJar jar;
    private final boolean owner;
    private final ClassLoader runtime;
    private final List<PluginClassLoader> imports;
    private final ProtectionDomain domain;
    private final String entryPackage;
    private final List<ClassTransformer> transformers = new CopyOnWriteArrayList<>();

    /** Open a plugin, which sees what the given plugins export. */
    public PluginClassLoader(PluginJar plugin, ClassLoader runtime, Collection<PluginClassLoader> imports) {
        this(plugin.manifest(), new OpenJar(plugin.file()), true, runtime, imports);
    }

    private PluginClassLoader(
            PluginManifest manifest,
            OpenJar jar,
            boolean owner,
            ClassLoader runtime,
            Collection<PluginClassLoader> imports) {
        super("hanse-plugin-" + manifest.id(), getPlatformClassLoader());
        this.manifest = manifest;
        this.jar = jar;
        this.owner = owner;
        this.runtime = runtime;
        this.imports = List.copyOf(imports);
        this.entryPackage = entryPackage(jar);
        this.domain = new ProtectionDomain(new CodeSource(jar.location(), (Certificate[]) null), null, this, null);
    }

    /** Return whose classes these are. */
    public PluginId plugin() {
        return manifest.id();
    }

    /** Return whether the plugin's own jar holds a class or resource, named by its path. */
    boolean holds(String path) {
        return !SharedPackages.contain(path) && jar.has(path);
    }

    /** Return whether a class of its jar lies in the package of its entry class, or below: libraries do not. */
    boolean owns(String path) {
        return !entryPackage.isEmpty() && path.startsWith(entryPackage) && holds(path);
    }

    private static String entryPackage(OpenJar jar) {
        try {
            String services = jar.read("META-INF/services/" + Plugin.class.getName())
                    .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                    .orElse("");
            String entry = services.replaceAll("#.*", "").strip();
            return entry.substring(0, entry.lastIndexOf('.') + 1).replace('.', '/');
        } catch (IOException e) {
            throw new UncheckedIOException("a plugin's services cannot be read", e);
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        return SharedPackages.contain(path(name)) ? runtime.loadClass(name) : super.loadClass(name, resolve);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        try {
            Optional<byte[]> bytes = jar.read(path(name));
            return bytes.isPresent() ? define(name, bytes.get()) : imported(name);
        } catch (IOException | TransformerException | IllegalStateException e) {
            throw new ClassNotFoundException("%s of plugin %s cannot be read".formatted(name, manifest.id()), e);
        }
    }

    private Class<?> define(String name, byte[] original) throws TransformerException {
        byte[] bytes = original;
        for (ClassTransformer transformer : transformers) {
            byte[] woven = transformer.transform(this, name.replace('.', '/'), null, domain, bytes);
            bytes = woven == null ? bytes : woven;
        }
        return defineClass(name, bytes, 0, bytes.length, domain);
    }

    private Class<?> imported(String name) throws ClassNotFoundException {
        for (PluginClassLoader exporter : exporters(path(name))) {
            return exporter.loadClass(name);
        }
        throw new ClassNotFoundException(
                "plugin %s does not see %s: it is neither in its jar, nor in the api, nor exported"
                                .formatted(manifest.id(), name)
                        + " by a plugin that it requires");
    }

    private List<PluginClassLoader> exporters(String path) {
        return imports.stream().filter(i -> i.exports(path)).toList();
    }

    private boolean exports(String path) {
        int end = path.lastIndexOf('/');
        return end > 0 && manifest.exports().contains(path.substring(0, end).replace('/', '.')) && holds(path);
    }

    @Override
    public @Nullable URL getResource(String name) {
        if (SharedPackages.contain(name)) {
            return runtime.getResource(name);
        }
        URL platform = isOwnOnly(name) ? null : getPlatformClassLoader().getResource(name);
        return platform == null ? findResource(name) : platform;
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        if (SharedPackages.contain(name)) {
            return runtime.getResources(name);
        }
        return isOwnOnly(name) ? findResources(name) : super.getResources(name);
    }

    /** Service files and manifests of others would speak for this plugin. */
    private static boolean isOwnOnly(String name) {
        return name.startsWith("META-INF/");
    }

    @Override
    protected @Nullable URL findResource(String name) {
        Optional<URL> own = jar.url(name);
        return own.or(() -> exporters(name).stream()
                        .flatMap(e -> e.jar.url(name).stream())
                        .findFirst())
                .orElse(null);
    }

    @Override
    protected Enumeration<URL> findResources(String name) {
        URL found = findResource(name);
        return Collections.enumeration(found == null ? List.of() : List.of(found));
    }

    @Override
    public void addTransformer(ClassTransformer transformer) {
        transformers.add(transformer);
    }

    @Override
    public PluginClassLoader throwAway() {
        return throwAway(new IdentityHashMap<>());
    }

    /** Copies what it imports too, or looking at an entity would load the superclass that another plugin exports. */
    PluginClassLoader throwAway(Map<PluginClassLoader, PluginClassLoader> copies) {
        PluginClassLoader known = copies.get(this);
        if (known != null) {
            return known;
        }
        List<PluginClassLoader> copied =
                imports.stream().map(i -> i.throwAway(copies)).toList();
        PluginClassLoader copy = new PluginClassLoader(manifest, jar, false, runtime, copied);
        copies.put(this, copy);
        return copy;
    }

    /** Close the jar; classes that are loaded stay usable, no other will load. */
    @Override
    public void close() throws IOException {
        transformers.clear();
        if (owner) {
            jar.close();
        }
    }

    private static String path(String className) {
        return className.replace('.', '/') + ".class";
    }

    @Override
    public String toString() {
        return getName();
    }
}
