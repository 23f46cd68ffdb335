package org.hanse.core.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hanse.api.security.Caller;
import org.junit.jupiter.api.Test;

class CoreWordsTest {

    private static final Pattern ASKED = Pattern.compile("CoreWords\\.to\\([^\"]+\"([a-z.-]*[a-z-])\"");

    @Test
    void every_refusal_of_core_is_written_in_both_languages() throws IOException {
        List<String> keys = asked();
        assertThat(keys).hasSizeGreaterThan(15);
        for (String key : keys) {
            String english = CoreWords.to(reader(Locale.ENGLISH), key, "x");
            assertThat(CoreWords.to(reader(Locale.FRENCH), key, "x"))
                    .as(key)
                    .isNotEqualTo(english)
                    .doesNotContain("{0}");
        }
    }

    @Test
    void who_reads_neither_language_gets_english_whatever_the_machine_speaks() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.FRENCH);
        try {
            assertThat(CoreWords.to(reader(Locale.GERMAN), "security.refused.nobody"))
                    .isEqualTo("Sign in first, then try again.");
            assertThat(CoreWords.to(reader(Locale.UK), "security.refused.nobody"))
                    .isEqualTo("Sign in first, then try again.");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void a_canadian_reads_french_with_its_spaces() {
        assertThat(CoreWords.to(reader(Locale.CANADA_FRENCH), "forum.refused.closed"))
                .isEqualTo("Ce sujet est clos\u00a0: ouvrez-en un autre pour poursuivre.");
    }

    private static List<String> asked() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            return sources.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(CoreWordsTest::asked)
                    .distinct()
                    .toList();
        }
    }

    private static Stream<String> asked(Path source) {
        try {
            return ASKED
                    .matcher(Files.readString(source))
                    .results()
                    .map((MatchResult found) -> found.group(1))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new AssertionError(source.toString(), e);
        }
    }

    private static Caller reader(Locale locale) {
        return Caller.anonymous(locale, ZoneOffset.UTC);
    }
}
