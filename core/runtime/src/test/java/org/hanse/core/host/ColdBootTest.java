package org.hanse.core.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hanse.api.HanseException;
import org.hanse.api.PluginId;
import org.hanse.core.generation.Condition;
import org.hanse.core.generation.Condition.State;
import org.hanse.core.plugin.Phase;
import org.hanse.core.plugin.PluginJars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** At a cold boot there is no generation to fall back on: what breaks it is left out, and the page is served. */
class ColdBootTest {

    @TempDir
    Path folder;

    @Test
    void every_broken_plugin_ends_in_quarantine_with_its_phase_and_the_page_is_served() {
        Map<Path, Phase> broken = new BrokenJars(folder).all();
        Path sound = sound("sound").build(folder);
        Path[] bundled =
                Stream.concat(broken.keySet().stream(), Stream.of(sound)).toArray(Path[]::new);
        try (Site site = Site.open(folder.resolve("home"), bundled)) {
            assertThat(site.outsider().status("/")).isEqualTo(200);
            assertThat(site.outsider().status("/p/sound/greet")).isEqualTo(200);
            broken.forEach((jar, phase) -> assertThat(condition(site, id(jar))).satisfies(condition -> {
                assertThat(condition.state()).isEqualTo(State.QUARANTINED);
                assertThat(condition.reason()).startsWith(id(jar) + " at " + phase + ": ");
                assertThat(condition.reason()).contains("; ");
            }));
            assertThat(condition(site, "sound").state()).isEqualTo(State.RUNNING);
        }
        try (Site again = Site.open(folder.resolve("home"))) {
            assertThat(again.outsider().status("/p/sound/greet")).isEqualTo(200);
            assertThat(condition(again, "template").state()).isEqualTo(State.QUARANTINED);
            assertThat(again.generations().reports(1))
                    .singleElement()
                    .satisfies(report -> assertThat(report.problems()).isEmpty());
        }
    }

    @Test
    void what_requires_a_broken_plugin_is_blocked_and_comes_back_with_a_better_version() {
        Path broken = sound("base").resource("templates/broken.vm", "#if(").build(folder);
        Path above = sound("above").requires("base").build(folder);
        try (Site site = Site.open(folder.resolve("home"), broken, above)) {
            assertThat(condition(site, "above").state()).isEqualTo(State.BLOCKED);
            assertThat(condition(site, "above").reason()).isEqualTo("it requires base, which is left out");
            assertThat(site.generations()
                            .install(sound("base").build(folder), "ada")
                            .published())
                    .isTrue();
            assertThat(site.outsider().status("/p/above/greet")).isEqualTo(200);
        }
    }

    @Test
    void a_required_plugin_that_is_broken_or_cannot_be_read_aborts_the_boot() {
        BrokenJars broken = new BrokenJars(folder);
        broken.all().forEach((jar, phase) -> {
            if (phase == Phase.JAR || phase == Phase.TEMPLATES) {
                SiteHost host = host("required-" + id(jar), Map.of("hanse.required", id(jar)));
                assertThatThrownBy(() -> Site.open(host, jar))
                        .isInstanceOf(HanseException.class)
                        .hasMessageStartingWith("Hanse cannot start: %s at %s: ".formatted(id(jar), phase));
            }
        });
    }

    @Test
    void safe_mode_leaves_out_all_plugins_or_those_it_names() {
        Path one = sound("one").build(folder);
        Path two = sound("two").build(folder);
        try (Site site = Site.open(host("all", Map.of("hanse.safe", "all")), one, two)) {
            assertThat(site.outsider().status("/")).isEqualTo(200);
            assertThat(site.outsider().status("/p/one/greet")).isEqualTo(410);
            assertThat(site.generations().conditions())
                    .extracting(Condition::state)
                    .containsExactly(State.SAFE_MODE, State.SAFE_MODE);
        }
        try (Site site = Site.open(host("all", Map.of("hanse.safe", "two")))) {
            assertThat(site.outsider().status("/p/one/greet")).isEqualTo(200);
            assertThat(site.outsider().status("/p/two/greet")).isEqualTo(410);
            assertThat(condition(site, "two").reason()).isEqualTo("left out by hanse.safe");
        }
    }

    private SiteHost host(String home, Map<String, String> configuration) {
        return new SiteHost(folder.resolve(home), Optional.empty(), configuration);
    }

    private static String id(Path jar) {
        return jar.getFileName().toString().replace("-1.0.jar", "");
    }

    private static Condition condition(Site site, String plugin) {
        List<Condition> conditions = site.generations().conditions();
        return conditions.stream()
                .filter(condition -> condition.plugin().equals(new PluginId(plugin)))
                .findFirst()
                .orElseThrow(() -> new AssertionError(plugin + " is not among " + conditions));
    }

    private static PluginJars sound(String id) {
        return PluginJars.plugin(id, "1.0")
                .contributes("to.resource(Greeting.class);")
                .source(
                        "test." + id + ".Greeting",
                        "@org.hanse.api.security.Requires(\"anybody\") @jakarta.ws.rs.Path(\"greet\") public class Greeting {"
                                + " @jakarta.ws.rs.GET public String greet() { return \"hello\"; } }");
    }
}
