package org.hanse.core.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.hanse.api.PluginId;
import org.hanse.core.plugin.Incident;
import org.hanse.core.plugin.Incidents;
import org.hanse.core.plugin.PluginJars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a plugin adds to a page may fail or hang: the page is served all the same, and in time after the first strike. */
class GuardsInPagesTest {

    private static final Duration SLOW = Duration.ofSeconds(10);
    private static final Duration PATIENT = Duration.ofSeconds(5);

    @TempDir
    Path folder;

    @Test
    void a_fragment_that_throws_is_an_empty_place_and_an_incident() {
        try (Site site = Site.open(folder.resolve("home"), fragment("thrower", "throw new LinkageError(\"lost\");"))) {
            String topic = topic(site);
            for (int i = 0; i < 8; i++) {
                HttpResponse<String> page = site.visitor("ada").get("/t/" + topic);
                assertThat(page.statusCode()).isEqualTo(200);
                assertThat(page.body()).contains("About Fragments").doesNotContain("lost");
            }
            List<Incident> incidents = incidents(site);
            assertThat(incidents).isNotEmpty().allSatisfy(incident -> {
                assertThat(incident.plugin()).isEqualTo(new PluginId("thrower"));
                assertThat(incident.message()).contains("lost");
            });
            assertThat(incidents).as("the breaker opens").hasSize(5);
        }
    }

    @Test
    void a_template_that_fails_is_an_empty_place_that_names_its_incident() {
        Path jar = PluginJars.plugin("stumbler", "1.0")
                .contributes("to.fragment(Slots.TOPIC_ASIDE, \"aside.vm\");")
                .resource("templates/aside.vm", "$nothing.at.all")
                .build(folder);
        try (Site site = Site.open(folder.resolve("home"), jar)) {
            String body = site.visitor("ada").get("/t/" + topic(site)).body();
            assertThat(body).contains("About Fragments");
            assertThat(incidents(site))
                    .singleElement()
                    .satisfies(incident -> assertThat(body).contains("<!-- incident " + incident.id() + " -->"));
        }
    }

    @Test
    void a_fragment_that_hangs_delays_one_page_and_no_other() {
        String hang = "try { Thread.sleep(" + SLOW.toMillis() + "); } catch (InterruptedException e) {"
                + " Thread.currentThread().interrupt(); } return Map.of();";
        try (Site site = Site.open(folder.resolve("home"), fragment("sloth", hang))) {
            String topic = topic(site);
            assertThat(took(site, topic)).as("the first strike").isGreaterThan(SLOW);
            for (int i = 0; i < 6; i++) {
                assertThat(took(site, topic)).isLessThan(PATIENT);
            }
            assertThat(incidents(site))
                    .extracting(incident -> incident.plugin().value())
                    .contains("sloth");
        }
    }

    private static Duration took(Site site, String topic) {
        long start = System.nanoTime();
        assertThat(site.visitor("ada").status("/t/" + topic)).isEqualTo(200);
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static String topic(Site site) {
        Visitor ada = site.visitor("ada");
        return ada.topic(ada.community("pages"), "core:discussion", "Fragments");
    }

    /** Core's own parts may be slow on a busy machine: they are not what is looked at. */
    private static List<Incident> incidents(Site site) {
        Incidents all = site.generations()
                .switchboard()
                .current()
                .orElseThrow()
                .container()
                .get(Incidents.class);
        return all.list().stream()
                .filter(incident -> !incident.plugin().equals(PluginId.CORE))
                .toList();
    }

    private Path fragment(String id, String body) {
        return PluginJars.plugin(id, "1.0")
                .contributes("to.fragment(Slots.TOPIC_ASIDE, \"aside.vm\", Aside.class);")
                .resource("templates/aside.vm", "<p>aside</p>")
                .source(
                        "test." + id + ".Aside",
                        "public class Aside implements FragmentSource { public Map<Long, Fragment> load("
                                + "Caller caller, List<SlotContext> contexts) {" + body + "} }")
                .build(folder);
    }
}
