package org.hanse.core.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hanse.api.PluginId;
import org.hanse.api.forum.Forum;
import org.hanse.core.data.Databases;
import org.hanse.core.data.Product;
import org.hanse.core.generation.BuildReport;
import org.hanse.core.generation.Generations;
import org.hanse.core.plugin.PluginJars;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Plugins come, change and go while people read and write: nobody notices but by what is on the page. */
class SwapsUnderLoadTest {

    private static final PluginId GUEST = new PluginId("guest");

    @RegisterExtension
    static final Databases DATABASES = new Databases();

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Product.class)
    void swaps_under_constant_requests_fail_nobody_and_lose_nothing(Product product) {
        swap(product, 12);
    }

    @Tag("cross")
    @ParameterizedTest
    @EnumSource(Product.class)
    void fifty_swaps_under_constant_requests_fail_nobody_and_lose_nothing(Product product) {
        swap(product, 50);
    }

    private void swap(Product product, int swaps) {
        Path guest = greeting("guest", "1.0");
        List<Path> resident = List.of(greeting("resident", "1.0"), greeting("resident", "2.0"));
        try (Site site = Site.open(
                folder.resolve(product.name()),
                Optional.of(DATABASES.of(product).source()),
                guest,
                resident.get(0))) {
            Visitor ada = site.visitor("ada");
            String community = ada.community("swaps");
            String topic = ada.topic(community, Forum.DISCUSSION, "Swaps");
            Crowd crowd = new Crowd(site, community, topic)
                    .reads("/", 200)
                    .reads("/c/" + community, 200)
                    .reads("/t/" + topic, 200)
                    .reads("/api/topics?limit=5", 200)
                    .reads("/slots/host.latest-topics", 200)
                    .reads("/p/resident/greet", 200)
                    .reads("/t/1", 404);
            try (crowd) {
                crowd.start();
                for (int i = 0; i < swaps; i++) {
                    assertThat(swap(site.generations(), i, resident)).satisfies(report -> {
                        assertThat(report.problems()).isEmpty();
                        assertThat(report.published()).isTrue();
                    });
                }
            }
            assertThat(crowd.surprises()).isEmpty();
            assertThat(crowd.reads()).isGreaterThan(swaps);
            assertThat(crowd.acknowledged()).hasSizeGreaterThan(swaps);
            assertThat(Set.copyOf(crowd.stored())).containsExactlyInAnyOrderElementsOf(crowd.acknowledged());
        }
    }

    private static BuildReport swap(Generations generations, int turn, List<Path> resident) {
        return switch (turn % 4) {
            case 0 -> generations.disable(GUEST, "ada");
            case 1 -> generations.install(resident.get(1), "ada");
            case 2 -> generations.enable(GUEST, "ada");
            default -> generations.install(resident.get(0), "ada");
        };
    }

    private Path greeting(String id, String version) {
        return PluginJars.plugin(id, version)
                .contributes("to.resource(Greeting.class).fragment(Slots.POST_FOOTER, \"footer.vm\");")
                .resource("templates/footer.vm", "<i>" + id + " " + version + "</i>")
                .source(
                        "test." + id + ".Greeting",
                        "package test." + id
                                + "; import jakarta.ws.rs.*;\n@org.hanse.api.security.Requires(\"anybody\") @Path(\"greet\") public class Greeting {"
                                + " @GET @Produces(\"text/plain\") public String greet() { return \"" + version
                                + "\"; } }")
                .build(folder);
    }
}
