package org.hanse.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is found can be said, in both languages. */
class WordsTest {

    private static final Pattern FINDING =
            Pattern.compile("(?:fine|note|wrong|weigh)\\((?:cookie, )?\\s*\"([a-z-]+\\.[a-z-]+)\"");

    @Test
    void both_languages_say_the_same_things() throws IOException {
        assertThat(texts("_fr").keySet()).isEqualTo(texts("").keySet());
    }

    @Test
    void each_finding_has_its_words_and_what_is_not_fine_its_cause_and_cure() throws IOException {
        Set<Object> known = texts("").keySet();
        Set<String> found = findings();
        assertThat(found).hasSizeGreaterThan(50);
        for (String key : found) {
            assertThat(known).contains(key + ".seen");
            boolean fine = key.matches(".*\\.(?:fine|none|unneeded)") && !known.contains(key + ".cause");
            assertThat(fine || known.contains(key + ".cause") && known.contains(key + ".cure"))
                    .as(key)
                    .isTrue();
        }
    }

    @Test
    void an_apostrophe_of_the_typewriter_would_swallow_what_is_filled_in() throws IOException {
        assertThat(texts("").values())
                .allMatch(text -> !text.toString().replace("''", "").contains("'"));
        assertThat(texts("_fr").values())
                .allMatch(text -> !text.toString().replace("''", "").contains("'"));
    }

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        try (Reader in = new InputStreamReader(
                WordsTest.class.getResourceAsStream("doctor" + language + ".properties"), StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        return texts;
    }

    private static Set<String> findings() throws IOException {
        try (Stream<Path> sources = Files.list(Path.of("src/main/java/org/hanse/doctor"))) {
            return sources.filter(Files::isRegularFile)
                    .flatMap(WordsTest::keys)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Stream<String> keys(Path source) {
        try {
            return FINDING
                    .matcher(Files.readString(source))
                    .results()
                    .map((MatchResult found) -> found.group(1))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
