package org.hanse.core.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.hanse.core.plugin.Phase;
import org.hanse.core.plugin.PluginJars;

/** A plugin for each way to break a build; each bears the name of its mistake. */
record BrokenJars(Path folder) {

    /** Return all, with the phase in which each breaks. */
    Map<Path, Phase> all() {
        Map<Path, Phase> jars = new LinkedHashMap<>();
        jars.put(noJar(), Phase.JAR);
        jars.put(bundlesApi(), Phase.JAR);
        jars.put(otherApi(), Phase.MANIFEST);
        jars.put(staticInitialiser(), Phase.CONTRIBUTE);
        jars.put(throwsInContribute(), Phase.CONTRIBUTE);
        jars.put(migration(), Phase.MIGRATE);
        jars.put(entity(), Phase.ENTITIES);
        jars.put(lacksBean(), Phase.BEANS);
        jars.put(constructor(), Phase.BEANS);
        jars.put(model(), Phase.REST);
        jars.put(template(), Phase.TEMPLATES);
        jars.put(inlineScript(), Phase.TEMPLATES);
        return jars;
    }

    private Path noJar() {
        try {
            return Files.writeString(folder.resolve("no-jar-1.0.jar"), "no jar at all");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path bundlesApi() {
        return jar("bundles-api", "", jar -> jar.resource("org/hanse/api/Plugin.class", "x"));
    }

    private Path otherApi() {
        return jar("other-api", "", jar -> jar.manifest("Hanse-Api", "[9,10)"));
    }

    private Path staticInitialiser() {
        PluginJars jar = PluginJars.plugin("static-initialiser", "1.0")
                .entryPoint("public final class EntryPoint implements Plugin {\n"
                        + "static final int BROKEN = Integer.parseInt(\"x\");\n"
                        + "@Override public void contribute(Contributions to) {} }");
        return jar.build(folder);
    }

    private Path throwsInContribute() {
        return jar("thrower", "throw new IllegalStateException(\"no\");", jar -> jar);
    }

    private Path migration() {
        return jar(
                "migration", "", jar -> jar.resource("db/001-note.sql", "create table hanse_migration_note (id no);"));
    }

    private Path entity() {
        return jar(
                "entity",
                "to.entities(Keyless.class);",
                jar -> source(
                        jar,
                        "Keyless",
                        "@jakarta.persistence.Entity(name = \"entity_keyless\")"
                                + " @jakarta.persistence.Table(name = \"hanse_entity_keyless\") public class Keyless { long id; }"));
    }

    private Path lacksBean() {
        return jar(
                "lacks-bean",
                "to.beans(Lonely.class);",
                jar -> source(
                        jar, "Lonely", "public class Lonely { @jakarta.inject.Inject Lonely(Runnable absent) {} }"));
    }

    private Path constructor() {
        return jar(
                "constructor",
                "to.beans(Failing.class);",
                jar -> source(jar, "Failing", "public class Failing { int n = Integer.parseInt(\"x\"); }"));
    }

    private Path model() {
        return jar(
                "model",
                "to.resource(Twice.class);",
                jar -> source(
                        jar,
                        "Twice",
                        "@org.hanse.api.security.Requires(\"anybody\") @jakarta.ws.rs.Path(\"twice\") public class Twice {"
                                + " @jakarta.ws.rs.GET public String one() { return \"\"; }"
                                + " @jakarta.ws.rs.GET public String two() { return \"\"; } }"));
    }

    private Path template() {
        return jar("template", "", jar -> jar.resource("templates/broken.vm", "#if("));
    }

    private Path inlineScript() {
        return jar("inline-script", "", jar -> jar.resource("templates/hello.vm", "<p>\n<script>hello()</script>"));
    }

    private static PluginJars source(PluginJars jar, String name, String code) {
        return jar.source(jar.packageName() + "." + name, code);
    }

    private Path jar(String id, String body, Function<PluginJars, PluginJars> more) {
        return more.apply(PluginJars.plugin(id, "1.0").contributes(body)).build(folder);
    }
}
