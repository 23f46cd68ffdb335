package org.hanse.plugin.languages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Map;
import org.hanse.testkit.HanseExtension;
import org.hanse.testkit.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LanguagesTest {

    private static final String FIELD = "languages:spoken";

    @RegisterExtension
    static final HanseExtension hanse = HanseExtension.onH2();

    @Test
    void the_form_of_a_profile_asks_for_languages() {
        assertThat(hanse.person("Yann").get("/m/edit").body()).contains(FIELD, "Languages");
    }

    @Test
    void languages_entered_in_english_are_read_in_french_by_those_who_read_french() {
        Person yann = hanse.person("Yann");
        HttpResponse<String> saved = yann.post("/m/edit", Map.of(FIELD, "French, breton"));
        assertThat(Person.location(saved)).isEqualTo("/m/" + yann.id());
        assertThat(yann.get("/m/" + yann.id()).body()).contains("French, Breton");
        assertThat(hanse.person("Maëlle", Locale.FRENCH).get("/m/" + yann.id()).body())
                .contains("Langues parlées", "français, breton");
    }

    @Test
    void languages_entered_in_french_are_read_in_english_by_those_who_read_english() {
        Person maelle = hanse.person("Maëlle", Locale.FRENCH);
        maelle.post("/m/edit", Map.of(FIELD, "allemand, néerlandais"));
        assertThat(hanse.person("Yann").get("/m/" + maelle.id()).body()).contains("German, Dutch");
    }

    @Test
    void what_is_no_language_is_refused_with_an_example() {
        HttpResponse<String> refused = hanse.person("Yann").post("/m/edit", Map.of(FIELD, "Elvish"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("“Elvish” is not a known language");
    }
}
