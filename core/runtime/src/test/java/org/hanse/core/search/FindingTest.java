package org.hanse.core.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hanse.core.fixture.RunningHanse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is found by which words; ada owns all communities, luc belongs to none, nobody is not signed in. */
class FindingTest {

    @TempDir
    static Path home;

    private static RunningHanse site;
    private static Finder finder;

    @BeforeAll
    static void write() throws Exception {
        site = RunningHanse.start(home, Map.of());
        finder = new Finder(site);
        String open = finder.community("ecoles", "Godilles", "PUBLIC");
        String closed = finder.community("cales", "Cales sèches", "LISTED");
        String secret = finder.community("noires", "Marées noires", "SECRET");
        finder.topic(open, "core:discussion", "L'élève et l'école", "Deux élèves <b>apprennent</b>.", "godille");
        String pumps =
                finder.topic(open, "core:question", "Pumps for small schools", "Which survives glycol?", "pumps");
        finder.reply("ada", pumps, "Ceramic seals do, says Zoé: **seal** & \"gland\".");
        finder.topic(closed, "core:discussion", "Glycol dans les cales", "Vidange de glycol, cale trois.", "glycol");
        finder.topic(secret, "core:discussion", "Glycol perdu", "Personne ne doit savoir.", "glycol");
        finder.await("glycol", 3);
        finder.await("élève", 1);
        finder.await("ceramic", 1);
        finder.await("noires", 1);
        finder.await("godilles", 1);
    }

    @AfterAll
    static void close() throws Exception {
        site.close();
    }

    @Test
    void words_are_found_with_and_without_accents_plurals_and_elisions_in_both_languages() throws Exception {
        for (String words : List.of("élève", "eleves", "l'école", "L’ÉCOLE", "ecole", "élèves apprennent")) {
            assertThat(finder.titles("luc", words)).as(words).containsExactly("L'élève et l'école");
        }
        for (String words : List.of("school", "schools", "Pump", "pumps schools", "pumping", "scho*")) {
            assertThat(finder.titles("ben", words)).as(words).containsExactly("Pumps for small schools");
        }
    }

    @Test
    void results_and_counts_cover_only_what_one_may_see() throws Exception {
        assertThat(finder.titles("ada", "glycol"))
                .containsExactlyInAnyOrder("Glycol perdu", "Glycol dans les cales", "Pumps for small schools");
        for (String person : List.of("luc", "nobody")) {
            JsonNode found = finder.find(person, "glycol");
            assertThat(Finder.titles(found)).containsExactly("Pumps for small schools");
            assertThat(found.path("total").asLong()).isEqualTo(1);
            assertThat(found.path("kinds").path("topics").asLong()).isEqualTo(1);
            assertThat(found.path("facets").path("tag").toString()).isEqualTo("{\"pumps\":1}");
        }
        assertThat(finder.titles("luc", "cales seches")).containsExactly("Cales sèches");
        assertThat(finder.titles("luc", "marées")).isEmpty();
        assertThat(finder.titles("ada", "marées")).containsExactly("Marées noires");
    }

    @Test
    void people_are_found_by_those_who_may_see_profiles() throws Exception {
        finder.find("ben", "x");
        finder.await("ben kind:people", 1);
        assertThat(finder.titles("luc", "ben")).containsExactly("ben");
        assertThat(finder.titles("nobody", "ben")).isEmpty();
    }

    @Test
    void operators_narrow_and_one_that_names_nothing_known_is_a_word() throws Exception {
        assertThat(finder.titles("ada", "glycol in:cales")).containsExactly("Glycol dans les cales");
        assertThat(finder.titles("ada", "glycol -perdu -pumps")).containsExactly("Glycol dans les cales");
        assertThat(finder.titles("ada", "\"small schools\"")).hasSize(1);
        assertThat(finder.titles("ada", "\"schools small\"")).isEmpty();
        assertThat(finder.titles("luc", "kind:communities cales")).containsExactly("Cales sèches");
        assertThat(finder.titles("luc", "kind:nothing glycol")).isEmpty();
        assertThat(finder.find("luc", "glycol in:noires")).isEqualTo(finder.find("luc", "glycol in:nowhere"));
    }

    @Test
    void no_words_make_an_error() throws Exception {
        for (String words : List.of(
                "\"",
                "-",
                "--",
                "*",
                "(",
                ")~^:\\",
                "in:",
                "kind:",
                "a AND OR NOT b",
                "\\",
                "\u0000",
                "\ud800",
                "field:value",
                "[1 TO 2]",
                "/re/",
                "'; drop table",
                "💧".repeat(300),
                "a ".repeat(2000),
                "-pumps")) {
            assertThat(finder.find("luc", words).has("results")).as(words).isTrue();
            assertThat(site.page("luc", "/search?q=" + Finder.encoded(words)).statusCode())
                    .isEqualTo(200);
        }
        assertThat(site.page("luc", "/search?after=nonsense").statusCode()).isEqualTo(400);
        assertThat(site.page("luc", "/search?in=noires").statusCode()).isEqualTo(404);
    }

    @Test
    void only_names_of_facets_narrow_never_fields_that_the_index_keeps_for_those_who_are_signed_in() throws Exception {
        for (String path : List.of("/api/search?q=x&", "/search?q=x&", "/api/people?", "/people?")) {
            String type = path.startsWith("/api") ? "application/json" : "text/html";
            assertThat(site.get("luc", path + "facet=core-country%40in:FR", type)
                            .statusCode())
                    .as(path)
                    .isEqualTo(400);
            assertThat(site.get("luc", path + "facet=core-country:FR", type).statusCode())
                    .as(path)
                    .isEqualTo(200);
        }
        assertThat(site.page("nobody", "/search?facet=core-country%40in:FR").statusCode())
                .isEqualTo(400);
    }

    @Test
    void results_are_read_on_by_key_in_both_orders_without_gaps_or_repetitions() throws Exception {
        for (String order : List.of("", "recent")) {
            List<String> all = Finder.titles(finder.query("ada", "q=glycol&order=" + order));
            List<String> read = new ArrayList<>();
            String after = "";
            do {
                JsonNode part = finder.query("ada", "q=glycol&limit=1&order=" + order + "&after=" + after);
                read.addAll(Finder.titles(part));
                after = part.path("after").asText("");
            } while (!after.isEmpty() && !after.equals("null"));
            assertThat(read).as(order).hasSize(3).isEqualTo(all);
        }
    }

    @Test
    void excerpts_show_the_words_and_nothing_of_a_text_becomes_markup() throws Exception {
        JsonNode hit = finder.find("nobody", "gland").path("results").get(0);
        assertThat(hit.path("kind").asText()).isEqualTo("posts");
        assertThat(hit.path("title").asText()).isEqualTo("Pumps for small schools");
        assertThat(hit.path("excerpt").asText()).contains("seal &amp; ").contains("<mark>gland</mark>");
        assertThat(finder.find("nobody", "eleves")
                        .path("results")
                        .get(0)
                        .path("excerpt")
                        .asText())
                .contains("<mark>élèves</mark> &lt;b&gt;apprennent&lt;/b&gt;");
    }

    @Test
    void the_page_shows_results_kinds_and_facets_as_links_in_the_language_of_the_reader() throws Exception {
        String page = site.page("luc", "/search?q=pumps").body();
        assertThat(page)
                .contains("<mark>Pumps</mark> for small schools")
                .contains("/community/search?q=pumps&amp;kind=topics")
                .contains("/community/search?q=pumps&amp;facet=tag%3Apumps")
                .contains("Rechercher");
        assertThat(site.page("luc", "/search?q=pumps&facet=tag%3Aother").body()).contains("Aucun résultat");
        assertThat(site.page("luc", "/search?q=nowhere").body()).contains("Aucun résultat");
    }
}
