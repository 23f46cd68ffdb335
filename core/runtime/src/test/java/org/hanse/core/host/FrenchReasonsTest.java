package org.hanse.core.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.hanse.core.fixture.RunningHanse;
import org.hanse.core.plugin.PluginJars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Zoe and Luc read French: they are told in French why something does not go. */
class FrenchReasonsTest {

    @TempDir
    Path folder;

    @Test
    void what_a_service_refuses_and_what_cannot_be_understood() throws Exception {
        try (RunningHanse hanse = RunningHanse.start(folder.resolve("home"), Map.of())) {
            hanse.form("ben", "/communities/new", Map.of("name", "Masons", "slug", "masons", "visibility", "PUBLIC"));
            Map<String, String> topic = Map.of("title", "Qui a la clé ?", "source", "Moi **non**.");
            says(
                    hanse.form("luc", "/c/masons/new", topic),
                    403,
                    "Votre rôle dans cette communauté ne le permet pas.",
                    "Your role");
            says(
                    hanse.post("luc", "/c/masons/new", "text/html", "text/plain", BodyPublishers.ofString("x")),
                    415,
                    "Envoyez-le dans un autre format",
                    "content type");
            hanse.form("luc", "/c/masons/join", Map.of());
            says(
                    hanse.form("ben", "/c/masons/leave", Map.of()),
                    409,
                    "You are its only owner: make somebody else an owner before you leave.",
                    "désignez");
            String bomb = "[x]: /%s%n%n%s".formatted("a".repeat(40_000), "[x] ".repeat(10_000));
            says(
                    hanse.form("luc", "/c/masons/new", Map.of("title", "Trop long", "source", bomb)),
                    422,
                    "Le texte donnerait une page trop grande",
                    "becomes longer");
        }
    }

    @Test
    void what_breaks_a_rule_over_rest() throws Exception {
        try (RunningHanse hanse = RunningHanse.start(folder.resolve("home"), Map.of())) {
            String masons =
                    "{\"slug\":\"masons\",\"name\":\"%s\",\"summary\":\"\",\"language\":\"fr\",\"visibility\":\"PUBLIC\"}";
            says(json(hanse, "/api/communities", masons.formatted("M")), 422, "Le nom compte de 2 à 80", "The name");
            HttpResponse<String> created = json(hanse, "/api/communities", masons.formatted("Masons"));
            String community = created.body().replaceFirst("(?s).*?\"id\":\"([0-9]+)\".*", "$1");
            says(
                    json(hanse, "/api/events", """
                            {"community":"%s","title":"","description":"","place":"","start":"2031-03-01T19:00",
                             "end":"2031-03-01T18:00","zone":"Europe/Paris","version":0}
                            """.formatted(community)),
                    422,
                    "Le titre compte de 3 à 200 caractères. L’événement doit se terminer après son début.",
                    "The title");
        }
    }

    private static HttpResponse<String> json(RunningHanse hanse, String path, String body) throws Exception {
        return hanse.post("luc", path, "application/json", "application/json", BodyPublishers.ofString(body));
    }

    @Test
    void why_a_plugin_does_not_run() throws Exception {
        Path broken = PluginJars.plugin("base", "1.0")
                .contributes("to.fragment(Slots.PROFILE_ASIDE, \"broken.vm\");")
                .resource("templates/broken.vm", "#if(")
                .build(folder);
        Path above = PluginJars.plugin("above", "1.0")
                .requires("base")
                .contributes("")
                .build(folder);
        try (RunningHanse hanse = RunningHanse.start(folder.resolve("home"), Map.of(), broken, above)) {
            says(
                    hanse.page("zoe", "/admin/plugins"),
                    200,
                    "Elle requiert l’extension base, qui ne tourne pas.",
                    "Repair");
            says(
                    hanse.page("zoe", "/admin/plugins/above"),
                    200,
                    "Elle requiert l’extension base, qui ne tourne pas.",
                    "it requires base");
            says(hanse.page("zoe", "/admin/plugins/base"), 200, "base, à la phase gabarits", "TEMPLATES");
        }
    }

    private static void says(HttpResponse<String> answer, int status, String french, String english) {
        assertThat(answer.body()).contains(french).doesNotContain(english);
        assertThat(answer.statusCode()).isEqualTo(status);
    }
}
