package org.hanse.core.plugin;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.hanse.api.PluginId;

/** Refuses classes that name the engines which plugins can see only because proxies and woven entities must. */
record BytecodeCheck(PluginId plugin) {

    private static final List<String> ENGINES = List.of("org/jboss/weld", "org/eclipse/persistence");

    void check(List<String> names, OpenJar jar) {
        names.stream().filter(name -> name.endsWith(".class")).forEach(name -> check(name, jar));
    }

    private void check(String name, OpenJar jar) {
        try (InputStream in = new BufferedInputStream(jar.open(name))) {
            ConstantPool pool = ConstantPool.read(in);
            if (pool.javaVersion() > Runtime.version().feature() && !name.startsWith("META-INF/")) {
                throw fault(
                        "%s is compiled for Java %d, and this is Java %d"
                                .formatted(
                                        name,
                                        pool.javaVersion(),
                                        Runtime.version().feature()),
                        "compile it with <maven.compiler.release>17</maven.compiler.release>");
            }
            ENGINES.stream()
                    .filter(engine -> pool.texts().stream().anyMatch(text -> names(text, engine)))
                    .findFirst()
                    .ifPresent(engine -> refuse(name, engine));
        } catch (IOException e) {
            throw new BuildFault(
                    plugin, Phase.JAR, "%s cannot be read: %s".formatted(name, e.getMessage()), "build it again", e);
        }
    }

    private static boolean names(String text, String engine) {
        return text.contains(engine) || text.contains(engine.replace('/', '.'));
    }

    private void refuse(String name, String engine) {
        throw fault(
                "%s names %s, an engine of Hanse that may change with any version".formatted(name, engine),
                "use the Jakarta API instead (jakarta.enterprise, jakarta.persistence)");
    }

    private BuildFault fault(String cause, String remedy) {
        return new BuildFault(plugin, Phase.JAR, cause, remedy);
    }
}
