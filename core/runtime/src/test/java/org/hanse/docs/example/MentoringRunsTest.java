package org.hanse.docs.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hanse.api.PluginId;
import org.hanse.core.fixture.RunningHanse;
import org.hanse.core.plugin.PluginJars;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The plugin of the documentation runs as a whole, from a jar, and another one contributes to its extension point. */
class MentoringRunsTest {

    private static final String JSON = "application/json";
    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9]+)\"");

    @TempDir
    Path folder;

    private Path mentoring;

    @BeforeEach
    void build_the_jar() throws IOException {
        PluginJars jar = PluginJars.plugin("mentoring", "1.0")
                .exports("org.hanse.docs.example")
                .resource("META-INF/services/org.hanse.api.Plugin", MentoringPlugin.class.getName())
                .resource("db/001-assignments.sql", text("001-assignments.sql"))
                .resource("messages.properties", "mentors-only = This is for mentors.\ntopic-type.case = Case\n");
        Path classes = Path.of("target/test-classes");
        try (Stream<Path> files = Files.list(classes.resolve("org/hanse/docs/example"))) {
            for (Path file : files.filter(MentoringRunsTest::isOfThePlugin).toList()) {
                jar.resource(classes.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        mentoring = jar.build(folder.resolve("jars"));
    }

    private static boolean isOfThePlugin(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".class") && !name.contains("Test") && !name.startsWith("OneTopic");
    }

    private static String text(String resource) throws IOException {
        try (InputStream in = MentoringRunsTest.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void its_parts_work_together() throws Exception {
        try (RunningHanse hanse = RunningHanse.start(folder, Map.of(), mentoring)) {
            String topic = topic(hanse);
            assertThat(hanse.page("ben", "/t/" + topic).body())
                    .contains("href=\"https://tickets.example/12\"", ">T-12</a>");
            assertThat(assign(hanse, "ben", topic).statusCode()).isEqualTo(403);
            assertThat(assign(hanse, "ada", topic).statusCode()).isEqualTo(204);
            assertThat(proposals(hanse, topic)).isEqualTo("[]");
            HttpResponse<String> policy = hanse.page("ada", "/admin/policy");
            assertThat(policy.body())
                    .contains("img-src &#39;self&#39; https://charts.example;", "/community/admin/plugins/mentoring");
            assertThat(policy.headers().firstValue("Content-Security-Policy").orElseThrow())
                    .contains("img-src 'self' https://charts.example;");
        }
    }

    @Test
    void another_plugin_contributes_to_its_extension_point_for_as_long_as_it_is_there() throws Exception {
        try (RunningHanse hanse = RunningHanse.start(folder, Map.of(), mentoring, opener())) {
            String topic = topic(hanse);
            String proposed = proposals(hanse, topic);
            assertThat(proposed).matches("\\[\"[0-9]+\"\\]");
            assertThat(hanse.page("ada", "/admin/plugins/opener").body()).contains("mentoring.finder");

            hanse.hanse().installation().generations().disable(new PluginId("opener"), "test");
            assertThat(proposals(hanse, topic)).isEqualTo("[]");
        }
    }

    /** Who opened a topic knows most of it. */
    private Path opener() {
        return PluginJars.plugin("opener", "1.0")
                .requires("mentoring")
                .sees(mentoring)
                .source("test.opener.Opener", """
                        public final class Opener implements org.hanse.docs.example.MentorFinder {
                            @Override
                            public OptionalLong find(Topic topic) {
                                return OptionalLong.of(topic.author());
                            }
                        }
                        """)
                .contributes("to.add(org.hanse.docs.example.MentorFinder.POINT, Opener.class);")
                .build(folder.resolve("jars"));
    }

    private static String topic(RunningHanse hanse) throws Exception {
        String community = id(
                hanse,
                "/api/communities",
                "{\"slug\":\"masons\",\"name\":\"Masons\",\"summary\":\"They build.\",\"language\":\"en\",\"visibility\":\"PUBLIC\"}");
        return id(
                hanse,
                "/api/topics",
                "{\"community\":\"%s\",\"title\":\"A vault\",\"source\":\"See T-12.\"}".formatted(community));
    }

    private static String id(RunningHanse hanse, String path, String body) throws Exception {
        HttpResponse<String> created = hanse.post("ada", path, JSON, JSON, BodyPublishers.ofString(body));
        Matcher id = ID.matcher(created.body());
        assertThat(id.find()).as(created.body()).isTrue();
        return id.group(1);
    }

    private static HttpResponse<String> assign(RunningHanse hanse, String person, String topic) throws Exception {
        return hanse.put(person, "/p/mentoring/api/assignments/" + topic, "{\"mentor\":\"8\"}");
    }

    private static String proposals(RunningHanse hanse, String topic) throws Exception {
        return hanse.get("ben", "/p/mentoring/api/proposals/" + topic, JSON).body();
    }
}
