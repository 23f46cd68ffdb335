package org.hanse.core.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.hanse.api.PluginId;
import org.hanse.core.plugin.LoadedPlugin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MessagesTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final PluginId SAMPLE = new PluginId("sample");

    @TempDir
    Path folder;

    @Test
    void zero_and_one_are_singular_in_french_only() throws Exception {
        assertThat(List.of(english("replies", 0), english("replies", 1), english("replies", 2)))
                .containsExactly("0 replies", "1 reply", "2 replies");
        assertThat(List.of(french("replies", 0), french("replies", 1), french("replies", 2)))
                .containsExactly("0 réponse", "1 réponse", "2 réponses");
    }

    @Test
    void an_exact_number_and_a_choice_work_too() throws Exception {
        assertThat(List.of(english("exact", 0), english("exact", 3))).containsExactly("nobody", "3 people");
        assertThat(List.of(english("choice", 0), english("choice", 1), english("choice", 1234)))
                .containsExactly("none", "one", "1,234 of them");
    }

    @Test
    void an_apostrophe_is_one_with_and_without_arguments() throws Exception {
        assertThat(english("apostrophe")).isEqualTo("it's");
        assertThat(english("apostrophe", "x")).isEqualTo("it's");
        assertThat(english("doubled", "x")).isEqualTo("it's x");
    }

    @Test
    void french_has_its_narrow_spaces() throws Exception {
        assertThat(french("question", "Zoé")).isEqualTo("Qui a dit «\u202fbonjour\u202f» à Zoé\u202f?");
        assertThat(french("big", 1234567)).isEqualTo("1\u202f234\u202f567");
    }

    @Test
    void english_stands_in_and_a_missing_key_shows_itself() throws Exception {
        assertThat(french("apostrophe")).isEqualTo("it's");
        assertThat(french("no.such.key")).isEqualTo("no.such.key");
    }

    @Test
    void what_one_language_lacks_is_reported() throws Exception {
        assertThat(messages().gaps())
                .contains("plugin sample: message apostrophe is missing in fr: add it to its bundle")
                .contains("plugin sample: message big is missing in en: add it to its bundle")
                .noneMatch(gap -> gap.contains("message replies"));
    }

    @Test
    void a_template_that_asks_for_an_unwritten_message_is_reported() throws Exception {
        LoadedPlugin asking = Sample.plugin("sample", folder)
                .file("templates/a.vm", "$m.text('replies', 1) $m.text(\"oops\") $m.text(\"view.more\")")
                .load();

        assertThat(messages().unwritten(List.of(asking)))
                .containsExactly("plugin sample: templates/a.vm asks for message oops, which is in no bundle: add it");
    }

    @Test
    void core_says_everything_of_the_shared_parts_in_both_languages() throws Exception {
        assertThat(messages().gaps()).noneMatch(gap -> gap.matches("plugin core: message (view|time)\\..*"));
    }

    @Test
    void times_are_told_in_the_language_and_zone_of_the_reader() throws Exception {
        Words french = words(Locale.FRENCH);

        assertThat(french.date(NOON)).isEqualTo("1er mars 2026 à 13:00");
        assertThat(french.date(NOON.atZone(ZoneId.of("America/Montreal")))).isEqualTo("1er mars 2026 à 07:00");
        assertThat(words(Locale.ENGLISH).day(NOON)).isEqualTo("1 March 2026");
        assertThat(french.number(12345.5)).isEqualTo("12\u202f345,5");
    }

    @Test
    void times_near_now_are_told_by_their_distance() throws Exception {
        Words french = words(Locale.FRENCH);
        Words english = words(Locale.ENGLISH);

        assertThat(french.relative(NOON.minusSeconds(20))).isEqualTo("à l’instant");
        assertThat(french.relative(NOON.minus(Duration.ofHours(3)))).isEqualTo("il y a 3 heures");
        assertThat(french.relative(NOON.plus(Duration.ofDays(1)))).isEqualTo("demain");
        assertThat(english.relative(NOON.minus(Duration.ofMinutes(1)))).isEqualTo("1 minute ago");
        assertThat(english.relative(NOON.minus(Duration.ofDays(40)))).isEqualTo("20 January 2026");
    }

    private String english(String key, Object... arguments) throws Exception {
        return messages().text(SAMPLE, Locale.ENGLISH, key, arguments);
    }

    private String french(String key, Object... arguments) throws Exception {
        return messages().text(SAMPLE, Locale.FRENCH, key, arguments);
    }

    private Words words(Locale locale) throws Exception {
        return messages().words(SAMPLE, locale, Sample.PARIS);
    }

    private Messages messages() throws Exception {
        Sample sample =
                Sample.plugin("sample", folder).file("messages.properties", """
                        replies={0,plural,one{# reply}other{# replies}}
                        exact={0,plural,=0{nobody}one{# person}other{# people}}
                        choice={0,choice,0#none|1#one|1<{0} of them}
                        apostrophe=it's
                        doubled=it''s {0}
                        """).file("messages_fr.properties", """
                        replies={0,plural,one{# réponse}other{# réponses}}
                        question=Qui a dit « bonjour » à {0} ?
                        big={0}
                        """);
        return Messages.load(List.of(Sample.core(), sample.load()), Clock.fixed(NOON, ZoneOffset.UTC));
    }
}
