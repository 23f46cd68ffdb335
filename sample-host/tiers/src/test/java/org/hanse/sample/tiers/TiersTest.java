package org.hanse.sample.tiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TiersTest {

    @TempDir
    Path folder;

    @Test
    void a_list_and_a_topic_are_the_same_in_every_tier_behind_a_proxy_that_strips_its_prefix() throws Exception {
        try (Scene scene = Scene.start(new PlainApplication("/a/b"), folder.resolve("home"))) {
            assertThat(differences(scene, scene.site().origin(), "direct")).isEmpty();
            assertThat(behind(scene, "/inner")).isEmpty();
        }
    }

    static Stream<Named<Application>> hosts() {
        return Stream.of(
                Named.of("a Jetty with pages of strings, at /", new PlainApplication("")),
                Named.of("a Tomcat with pages of JSP, at /a", new JspApplication()),
                Named.of("a Jetty with pages of Thymeleaf, at /a/b", new ThymeleafApplication()));
    }

    @Tag("cross")
    @ParameterizedTest
    @MethodSource("hosts")
    void a_list_and_a_topic_are_the_same_in_every_tier_of_every_host_and_behind_every_proxy(Application application)
            throws Exception {
        try (Scene scene = Scene.start(application, folder.resolve("home"))) {
            assertThat(differences(scene, scene.site().origin(), "direct")).isEmpty();
            assertThat(behind(scene, "")).isEmpty();
            assertThat(behind(scene, "/inner")).isEmpty();
            assertThat(behind(scene, "/in/ner")).isEmpty();
        }
    }

    private List<String> behind(Scene scene, String prefix) throws Exception {
        Path program = Missing.required(Nginx.program(), "nginx");
        Path work = folder.resolve("nginx" + prefix.replace('/', '-'));
        String context = scene.site().application().context();
        try (Nginx nginx = Nginx.start(program, work, scene.site().origin(), context, prefix)) {
            String name = prefix.isEmpty() ? "proxy" : "stripping" + prefix.replace('/', '-');
            return differences(scene, nginx.address(), name);
        }
    }

    private static List<String> differences(Scene scene, String front, String way) throws IOException {
        String mount = front + scene.site().path();
        String own = front + scene.site().application().context() + "/own";
        Path pictures = Path.of("target/tiers" + scene.site().path().replace('/', '-'), way);
        Tiers tiers = new Tiers(scene, mount, own);
        Data data = new Data(scene, mount, own);
        String topic = "t/" + scene.topic();
        return Stream.of(
                        tiers.differences("c/masons", pictures.resolve("list")),
                        tiers.differences(topic, pictures.resolve("topic")),
                        data.differences("c/masons", "api/topics"),
                        data.differences(topic, "api/topics/" + scene.topic() + "/posts"))
                .flatMap(List::stream)
                .toList();
    }
}
