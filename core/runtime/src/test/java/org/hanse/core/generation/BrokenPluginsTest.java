package org.hanse.core.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hanse.api.PluginId;
import org.hanse.core.plugin.Phase;
import org.hanse.core.plugin.PluginJars;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** One broken plugin for each phase of a build: it is rejected and named, and the generation before still serves. */
@TestInstance(Lifecycle.PER_CLASS)
class BrokenPluginsTest {

    @TempDir
    static Path folder;

    private Rig rig;

    @BeforeAll
    void start() {
        rig = new Rig(folder);
        rig.generations().boot(List.of(GenerationsTest.hello("1.0").build(folder)));
    }

    @AfterAll
    void stop() {
        rig.close();
    }

    @Test
    void a_bad_jar() throws IOException {
        rejected(Phase.JAR, Files.writeString(folder.resolve("broken-1.0.jar"), "no jar"), "no readable jar");
    }

    @Test
    void a_bundled_api() {
        rejected(
                Phase.JAR,
                broken("").resource("org/hanse/api/Plugin.class", "x").build(folder),
                "bundles org/hanse/api/Plugin.class");
    }

    @Test
    void an_api_that_does_not_match() {
        rejected(Phase.MANIFEST, broken("").manifest("Hanse-Api", "[9,10)").build(folder), "asks for hanse-api [9,10)");
    }

    @Test
    void something_required_that_is_missing() {
        rejected(Phase.RESOLVE, broken("").requires("absent").build(folder), "requires plugin absent");
    }

    @Test
    void a_static_initialiser_that_fails() {
        PluginJars plugin = PluginJars.plugin("broken", "1.0")
                .entryPoint("public final class EntryPoint implements Plugin {\n"
                        + "static final int BROKEN = Integer.parseInt(\"x\");\n"
                        + "@Override public void contribute(Contributions to) {} }");
        rejected(Phase.CONTRIBUTE, plugin.build(folder), "NumberFormatException");
    }

    @Test
    void a_contribute_that_throws() {
        rejected(
                Phase.CONTRIBUTE,
                broken("throw new IllegalStateException(\"no\");").build(folder),
                "contribute failed");
    }

    @Test
    void a_migration_that_fails() {
        rejected(
                Phase.MIGRATE,
                broken("")
                        .resource("db/001-note.sql", "create table hanse_broken_note (id nonsense);")
                        .build(folder),
                "001-note");
    }

    @Test
    void a_bean_that_lacks_something() {
        rejected(
                Phase.BEANS,
                broken("to.beans(Lonely.class);")
                        .source(
                                "test.broken.Lonely",
                                "public class Lonely { @jakarta.inject.Inject Lonely(Runnable absent) {} }")
                        .build(folder),
                "Lonely");
    }

    @Test
    void a_bean_that_cannot_be_created() {
        rejected(
                Phase.BEANS,
                broken("to.beans(Failing.class);")
                        .source("test.broken.Failing", "public class Failing { int n = Integer.parseInt(\"x\"); }")
                        .build(folder),
                "Failing");
    }

    @Test
    void a_model_of_resources_that_is_ambiguous() {
        rejected(
                Phase.REST,
                broken("to.resource(Twice.class);")
                        .source(
                                "test.broken.Twice",
                                "package test.broken; import jakarta.ws.rs.*;\n@org.hanse.api.security.Requires(\"anybody\") @Path(\"twice\") public class Twice {"
                                        + " @GET public String one() { return \"\"; }"
                                        + " @GET public String two() { return \"\"; } }")
                        .build(folder),
                "");
    }

    @Test
    void a_resource_that_does_not_say_what_it_asks_of_its_caller() {
        rejected(
                Phase.REST,
                broken("to.resource(Silent.class);")
                        .source(
                                "test.broken.Silent",
                                "package test.broken; import jakarta.ws.rs.*;\n@Path(\"silent\") public class Silent {"
                                        + " @GET public String say() { return \"\"; } }")
                        .build(folder),
                "test.broken.Silent.say does not declare what it asks of its caller");
    }

    @Test
    void a_template_that_does_not_parse() {
        rejected(
                Phase.TEMPLATES,
                broken("").resource("templates/broken.vm", "#if(").build(folder),
                "broken.vm");
    }

    private static PluginJars broken(String body) {
        return PluginJars.plugin("broken", "1.0").contributes(body);
    }

    private void rejected(Phase phase, Path jar, String cause) {
        long before = serving();
        BuildReport report = rig.generations().install(jar, "ada");
        assertThat(report.published()).isFalse();
        assertThat(report.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.plugin()).isEqualTo(new PluginId("broken"));
            assertThat(problem.phase()).isEqualTo(phase);
            assertThat(problem.cause()).contains(cause);
            assertThat(problem.remedy()).isNotBlank();
        });
        assertThat(serving()).isEqualTo(before);
        assertThat(rig.get("/p/hello/greet")).isEqualTo(200);
        assertThat(rig.generations().revisions(10)).hasSize(1);
    }

    private long serving() {
        return rig.generations().switchboard().current().orElseThrow().number();
    }
}
