package org.hanse.sample.tiers;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TiersTest {

    /** What the data of a view says: titles of topics, or the text of posts. */
    private static final String DATA = """
            async address => {
                const { items } = await (await fetch(address)).json();
                const text = html => new DOMParser().parseFromString(html, 'text/html').body.textContent;
                return items.flatMap(item => item.title ? [item.title] : text(item.html.replace(/<[^>]*>/g, '\\n')).split('\\n'))
                    .map(line => line.trim()).filter(Boolean);
            }
            """;

    @TempDir
    Path folder;

    @Test
    void a_list_and_a_topic_are_the_same_in_every_tier_behind_a_proxy_that_strips_its_prefix() throws Exception {
        try (Scene scene = Scene.start("/a/b", folder.resolve("home"))) {
            assertThat(differences(scene, scene.site().origin(), "direct")).isEmpty();
            assertThat(behind(scene, "/inner")).isEmpty();
        }
    }

    @Tag("cross")
    @ParameterizedTest
    @ValueSource(strings = {"", "/a", "/a/b"})
    void a_list_and_a_topic_are_the_same_in_every_tier_at_every_mount_and_behind_every_proxy(String mount)
            throws Exception {
        try (Scene scene = Scene.start(mount, folder.resolve("home"))) {
            assertThat(differences(scene, scene.site().origin(), "direct")).isEmpty();
            assertThat(behind(scene, "")).isEmpty();
            assertThat(behind(scene, "/inner")).isEmpty();
            assertThat(behind(scene, "/in/ner")).isEmpty();
        }
    }

    private List<String> behind(Scene scene, String prefix) throws Exception {
        Path program = Missing.required(Nginx.program(), "nginx");
        Path work = folder.resolve("nginx" + prefix.replace('/', '-'));
        try (Nginx nginx = Nginx.start(program, work, scene.site().origin(), prefix)) {
            String name = prefix.isEmpty() ? "proxy" : "stripping" + prefix.replace('/', '-');
            return differences(scene, nginx.address(), name);
        }
    }

    private static List<String> differences(Scene scene, String front, String way) throws IOException {
        String mount = front + scene.site().guild().mount();
        Path pictures = Path.of("target/tiers" + scene.site().guild().mount().replace('/', '-'), way);
        Tiers tiers = new Tiers(scene, mount, front + "/own");
        String topic = "t/" + scene.topic();
        return Stream.of(
                        tiers.differences("c/masons", pictures.resolve("list")),
                        tiers.differences(topic, pictures.resolve("topic")),
                        unsaid(scene, mount, front, "c/masons", "api/topics"),
                        unsaid(scene, mount, front, topic, "api/" + topic.replace("t/", "topics/") + "/posts"))
                .flatMap(List::stream)
                .toList();
    }

    /** Return what the data says and the page does not. */
    private static List<String> unsaid(Scene scene, String mount, String front, String path, String data) {
        try (Window window = scene.window(true, 1000)) {
            Page page = window.newPage();
            page.navigate(mount + "/" + path);
            String shown = page.innerText(".hanse-main");
            page.navigate(front + "/own/data");
            List<?> lines = (List<?>) page.evaluate(DATA, mount + "/" + data);
            assertThat(lines).isNotEmpty();
            return lines.stream()
                    .map(String::valueOf)
                    .filter(line -> !shown.contains(line))
                    .map(line -> data + " says '" + line + "', and the page does not")
                    .toList();
        }
    }
}
